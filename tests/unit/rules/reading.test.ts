import { expect, it } from "vitest";
import { runRules } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

it("turns what reading noticed into a finding at its place", async () => {
  const findings = await runRules(subjectOf("# Notes of the meeting\n\nNothing here.\n"));
  const finding = findings.find(({ rule }) => rule === "no-two-systems");
  expect(finding).toMatchObject({
    severity: "error",
    file: "contracts/till-ledger.md",
    line: 1,
    column: 1,
  });
  expect(finding?.hint).toContain("# Integration Contract:");
});

it("reports findings in the order of their places", async () => {
  const findings = await runRules(
    subjectOf(`<!-- file: b.md -->
# Integration Contract: Till ↔ Shop

**Version:** [x.y]
<!-- file: a.md -->
# Integration Contract: Till ↔ Ledger

**Last Updated:** [Date]

**Version:** [x.y]
`),
  );
  const places = findings.map(({ file, line, column }) => [file, line, column] as const);
  const sorted = places.toSorted(
    (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0) || a[1] - b[1] || a[2] - b[2],
  );
  expect(places).toEqual(sorted);
  expect(new Set(places.map(([file]) => file))).toEqual(
    new Set(["contracts/a.md", "contracts/b.md"]),
  );
});

it("takes a problem no rule knows for an error", async () => {
  const subject = subjectOf("# Integration Contract: Till ↔ Ledger\n");
  const [document] = subject.documents;
  document?.problems.push({ rule: "never-heard-of", place: { line: 1, column: 1 }, message: "!" });
  const findings = await runRules(subject);
  expect(findings.find(({ rule }) => rule === "never-heard-of")?.severity).toBe("error");
  expect(await runRules(subject, { "never-heard-of": "off" })).toHaveLength(findings.length - 1);
});
