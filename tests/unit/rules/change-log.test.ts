import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/contract/schema.ts";
import { latestChange, orderOf } from "../../../src/rules/change-log.ts";
import { versionMismatch } from "../../../src/rules/version-mismatch.ts";
import { runRule } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

function log(...dates: (string | undefined)[]): Change[] {
  return dates.map((date, index) => ({
    version: `1.${index}`,
    change: "A change",
    breaking: false,
    ...(date === undefined ? {} : { date: { raw: date, date } }),
  }));
}

describe("a change log", () => {
  it("may have its newest entry first or last", () => {
    const newestFirst = log("2026-03-01", "2026-01-01");
    const oldestFirst = log("2026-01-01", undefined, "2026-03-01");
    expect(latestChange(newestFirst)?.version).toBe("1.0");
    expect(latestChange(oldestFirst)?.version).toBe("1.2");
  });

  it("that goes up and down has no latest entry", () => {
    const mixed = log("2026-01-01", "2026-03-01", "2026-02-01");
    expect(orderOf(mixed)).toBe("mixed");
    expect(latestChange(mixed)).toBeUndefined();
  });

  it("of one day begins with its newest entry", () => {
    expect(latestChange(log("2026-01-01", "2026-01-01"))?.version).toBe("1.0");
    expect(latestChange([])).toBeUndefined();
  });
});

describe("versions", () => {
  const contract = (version: string, logged: string): string =>
    `# Integration Contract: Till ↔ Ledger\n\n**Version:** ${version}\n\n## Change Log\n\n` +
    `| Date | Version | Change |\n|---|---|---|\n| 2026-01-01 | ${logged} | A change |\n`;

  it.each([
    ["1.0", "1.0.0"],
    ["v2", "2.0"],
    ["2026.3", "2026.3"],
  ])("%s and %s are the same", async (a, b) => {
    expect(await runRule(versionMismatch, subjectOf(contract(a, b)))).toEqual([]);
  });

  it.each([
    ["1.0", "1.1"],
    ["10", "1"],
  ])("%s and %s differ", async (a, b) => {
    expect(await runRule(versionMismatch, subjectOf(contract(a, b)))).toHaveLength(1);
  });
});
