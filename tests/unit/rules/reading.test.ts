import { expect, it } from "vitest";
import { readingSeverity } from "../../../src/rules/reading.ts";
import { runRules } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

it("turns what reading noticed into a finding at its place", () => {
  const findings = runRules(subjectOf("# Notes of the meeting\n\nNothing here.\n"));
  const finding = findings.find(({ rule }) => rule === "no-two-systems");
  expect(finding).toMatchObject({
    severity: "error",
    file: "contracts/till-ledger.md",
    line: 1,
    column: 1,
  });
  expect(finding?.hint).toContain("# Integration Contract:");
});

it("reports findings in the order of their places", () => {
  const findings = runRules(
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

it("takes a problem it doesn't know for an error", () => {
  expect(readingSeverity("never-heard-of")).toBe("error");
  expect(readingSeverity("system-ambiguous")).toBe("warning");
});
