import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/contract/model/schema.ts";
import { latestChanges, orderOf, turnOf } from "../../../../src/rules/shared/change-log.ts";
import { versionMismatch } from "../../../../src/rules/dates/version-mismatch.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

function log(...dates: (string | undefined)[]): Change[] {
  return dates.map((date, index) => ({
    version: `1.${index}`,
    change: "A change",
    breaking: false,
    ...(date === undefined ? {} : { date: { raw: date, date } }),
  }));
}

const latest = (changes: Change[]) => latestChanges(changes).map(({ version }) => version);

describe("a change log", () => {
  it("may have its newest entry first or last", () => {
    const newestFirst = log("2026-03-01", "2026-01-01");
    const oldestFirst = log("2026-01-01", undefined, "2026-03-01");
    expect(latest(newestFirst)).toEqual(["1.0"]);
    expect(latest(oldestFirst)).toEqual(["1.2"]);
  });

  it("that goes up and down may be right in its dates or in its versions", () => {
    const mixed = log("2026-01-01", "2026-03-01", "2026-02-01");
    expect(orderOf(mixed)).toBe("mixed");
    expect(turnOf(mixed)).toBe(2);
    expect(turnOf(log("2026-03-01", "2026-03-01", undefined, "2026-02-01", "2026-03-01"))).toBe(4);
    expect(latest(mixed)).toEqual(["1.1", "1.2"]);
  });

  it("of one day, or of none, ends with its highest version", () => {
    expect(latest(log("2026-01-01", "2026-01-01"))).toEqual(["1.1"]);
    expect(latest(log(...Array.from({ length: 11 }, () => undefined)))).toEqual(["1.10"]);
    expect(latest([])).toEqual([]);
  });

  it("may begin with an entry that has no day yet", () => {
    expect(latest(log(undefined, "2026-03-01", "2026-01-01"))).toEqual(["1.0"]);
  });
});

describe("a version beside a log that goes up and down", () => {
  const contract = (version: string): string =>
    `# Integration Contract: Till ↔ Ledger\n\n**Version:** ${version}\n\n## Change Log\n\n` +
    "- 2026-01-01 1.0 First\n- 2026-09-01 1.1 Second\n- 2026-05-01 1.2 Third\n";

  it.each(["1.1", "1.2"])(
    "%s is that of the last day or of the highest number",
    async (version) => {
      expect(await runRule(versionMismatch, subjectOf(contract(version)))).toEqual([]);
    },
  );

  it.each(["1.0", "1.3"])("%s is neither", async (version) => {
    expect(await runRule(versionMismatch, subjectOf(contract(version)))).toMatchObject([
      { message: expect.stringContaining("the newest entry of its change log is 1.1") },
    ]);
  });
});

describe("one version spelt in two ways", () => {
  it.each([
    ["v3", "3"],
    ["3", "v3"],
    ["3", "Version 3"],
    ["v. 3", "V 3.0"],
    ["1.2 (2026-03-01)", "v1.2"],
  ])("%s is %s", async (version, latest) => {
    const contract =
      `# Integration Contract: Till ↔ Ledger\n\n**Version:** ${version}\n\n## Change Log\n\n` +
      `| Date | Version | Change |\n|---|---|---|\n| 2026-03-01 | ${latest} | A change |\n`;
    expect(await runRule(versionMismatch, subjectOf(contract))).toEqual([]);
  });
});

describe("a version beside a date that can't be read", () => {
  const contract = (rows: readonly string[]): string =>
    "# Integration Contract: Till ↔ Ledger\n\n**Version:** 1.1\n\n## Change Log\n\n" +
    `| Date | Version | Change |\n|---|---|---|\n${rows.map((row) => `| ${row} | A change |\n`).join("")}`;
  const messages = async (...rows: string[]) =>
    (await runRule(versionMismatch, subjectOf(contract(rows)))).map(({ message }) => message);

  it.each([
    ["above", ["Nov 2026 | 1.1", "2026-11-01 | 1.0"]],
    ["below", ["2026-11-01 | 1.0", "Nov 2026 | 1.1"]],
    ["beside the newest day", ["2026-11-01 | 1.0", "Nov 2026 | 1.1", "2026-01-01 | 0.9"]],
    [
      "among days that go up and down",
      ["2026-01-01 | 1.0", "Q3 | 0.9", "2026-03-01 | 1.2", "2026-02-01 | 1.3"],
    ],
    ["twice on top", ["Nov 2026 | 1.0", "Oct 2026 | 1.1", "2026-03-01 | 0.9", "2026-02-01 | 0.8"]],
  ])("%s may be the latest", async (_, rows) => {
    expect(await messages(...rows)).toEqual([]);
  });

  it.each([
    ["of the newest", ["Nov 2026 | 1.2", "2026-11-01 | 1.1", "2026-01-01 | 1.0"]],
    ["of the oldest", ["2026-11-01 | 1.2", "2026-03-01 | 1.1", "Initial version | 1.0"]],
    ["of the newest, last", ["2026-01-01 | 1.0", "2026-11-01 | 1.1", "Nov 2026 | 1.2"]],
  ])("is told where the order makes the row %s", async (_, rows) => {
    expect(await messages(...rows)).toMatchObject([
      expect.stringContaining("the newest entry of its change log is 1.2"),
    ]);
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
