import { expect, it } from "vitest";
import { applyLevels, ruleIds } from "../../../src/rules/levels.ts";
import { runRules } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

const findings = runRules(subjectOf("# Integration Contract: Till ↔ Ledger\n\n**Version:** TBD\n"));

it("changes the severity of the rules named, and of no others", () => {
  const levelled = applyLevels(findings, { placeholder: "error" });
  expect(levelled).toHaveLength(findings.length);
  for (const [index, finding] of levelled.entries()) {
    const before = findings[index]?.severity;
    expect(finding.severity).toBe(finding.rule === "placeholder" ? "error" : before);
  }
  expect(levelled.some(({ rule }) => rule === "placeholder")).toBe(true);
});

it("leaves out what is off", () => {
  const levelled = applyLevels(findings, { placeholder: "off" });
  expect(levelled).toEqual(findings.filter(({ rule }) => rule !== "placeholder"));
  expect(levelled.length).toBeLessThan(findings.length);
});

it("knows the ids of rules and of what reading notices", () => {
  expect(ruleIds()).toEqual(expect.arrayContaining(["placeholder", "no-two-systems"]));
});
