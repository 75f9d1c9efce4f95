import { expect, it } from "vitest";
import { applyLevels, levelFaults, optionsOf } from "../../../src/rules/levels.ts";
import { runRules } from "../../../src/rules/run.ts";
import { stale } from "../../../src/rules/dates/stale.ts";
import { subjectOf } from "./subject.ts";

const subject = subjectOf("# Integration Contract: Till ↔ Ledger\n\n**Version:** TBD\n");
const findings = await runRules(subject);

it("changes the severity of the rules named, and of no others", async () => {
  const levelled = await runRules(subject, { placeholder: "error" });
  expect(levelled).toHaveLength(findings.length);
  for (const [index, finding] of levelled.entries()) {
    const before = findings[index]?.severity;
    expect(finding.severity).toBe(finding.rule === "placeholder" ? "error" : before);
  }
  expect(levelled.some(({ rule }) => rule === "placeholder")).toBe(true);
  expect(applyLevels(findings, { placeholder: "error" })).toEqual(levelled);
});

it("leaves out what is off", async () => {
  const levelled = await runRules(subject, { placeholder: ["off"] });
  expect(levelled).toEqual(findings.filter(({ rule }) => rule !== "placeholder"));
  expect(levelled.length).toBeLessThan(findings.length);
  expect(applyLevels(findings, { placeholder: "off" })).toEqual(levelled);
});

it("reaches what reading noticed", async () => {
  const minutes = subjectOf("# Notes of the meeting\n");
  const levelled = await runRules(minutes, { "no-two-systems": "info" });
  expect(levelled.find(({ rule }) => rule === "no-two-systems")?.severity).toBe("info");
});

it("gives a rule its options, and the defaults of those left out", () => {
  expect(optionsOf(stale, {})).toEqual({ days: 365 });
  expect(optionsOf(stale, { stale: "error" })).toEqual({ days: 365 });
  expect(optionsOf(stale, { stale: ["error", { days: 30 }] })).toEqual({ days: 30 });
});

it.each([
  [{ placeholdr: "off" }, "no rule is called that", "Did you mean `placeholder`?"],
  [
    { "no-such-thing-at-all": "off" },
    "no rule is called that",
    "`contract-atlas check --explain` lists",
  ],
  [{ placeholder: ["error", { days: 3 }] }, "which has none", '`"placeholder": "warning"`'],
  [{ stale: ["error", { days: "many" }] }, "`days`: ", '`{"days":365}`'],
  [{ stale: ["error", { dys: 3 }] }, "there is no `dys`", "Did you mean `days`?"],
  [{ stale: ["error", { days: 0 }] }, "`days`: ", '`{"days":365}`'],
] as const)("refuses the setting %j", (levels, message, hint) => {
  const [fault] = levelFaults(levels);
  expect(fault?.message).toContain(message);
  expect(fault?.hint).toContain(hint);
});

it("takes every rule's own setting", () => {
  expect(
    levelFaults({ stale: ["off", { days: 10 }], placeholder: ["info"], secret: "error" }),
  ).toEqual([]);
});

it("names all settings that can't be used", () => {
  const faults = levelFaults({
    placeholdr: "off",
    stale: ["error", { dys: 3, days: "many" }],
    secret: "error",
  });
  expect(faults.map(({ path }) => path)).toEqual([
    ["rules", "placeholdr"],
    ["rules", "stale", 1, "days"],
    ["rules", "stale", 1, "dys"],
  ]);
});
