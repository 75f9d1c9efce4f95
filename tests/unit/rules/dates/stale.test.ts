import { expect, it } from "vitest";
import { runRules } from "../../../../src/rules/run.ts";
import { subjectOf, today } from "../subject.ts";

const title = "# Integration Contract: Till ↔ Ledger\n\n";
const dated = (day: string) => `${title}**Last Updated:** ${day}\n`;

async function staleness(
  markdown: string,
  { commit, days }: { commit?: string; days?: number } = {},
): Promise<string[]> {
  const lastCommits = new Map(commit === undefined ? [] : [["till-ledger.md", commit]]);
  const findings = await runRules(
    subjectOf(markdown, { lastCommits }),
    days === undefined ? {} : { stale: ["warning", { days }] },
  );
  return findings.flatMap(({ rule, message }) => (rule === "stale" ? message : []));
}

it("counts from the stated day, to the day", async () => {
  expect(today).toBe("2026-11-02");
  expect(await staleness(dated("2025-11-02"))).toEqual([]);
  expect(await staleness(dated("2025-11-01"))).toEqual([
    "Nobody has confirmed this contract for 366 days, since 1 Nov 2025.",
  ]);
});

it("counts to the age that is set", async () => {
  expect(await staleness(dated("2026-10-01"), { days: 30 })).toHaveLength(1);
  expect(await staleness(dated("2024-10-01"), { days: 1000 })).toEqual([]);
});

it("takes git's day where none is stated", async () => {
  expect(await staleness(title, { commit: "2024-01-01" })).toEqual([
    expect.stringContaining("hasn't been changed for 1036 days"),
  ]);
  expect(await staleness(title, { commit: "2026-01-01" })).toEqual([]);
});

it("says that the file was changed after the stated day", async () => {
  expect(await staleness(dated("2024-01-01"), { commit: "2026-10-01" })).toEqual([
    expect.stringContaining("but the file was changed on 1 Oct 2026"),
  ]);
});

it("is silent without a day: an unreadable one, and a shallow clone", async () => {
  expect(await staleness(title)).toEqual([]);
  expect(await staleness(dated("after Easter"))).toEqual([]);
});

it("leaves retired contracts in peace", async () => {
  expect(await staleness(`---\nstatus: retired\n---\n\n${dated("2020-01-01")}`)).toEqual([]);
});
