import { describe, expect, it } from "vitest";
import { rules } from "../../../src/rules/index.ts";
import { runRule, runRules } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

/** The rules issue 3 asks for; people have them in their configuration. */
const promised = [
  "unreadable",
  "frontmatter-invalid",
  "schema-invalid",
  "no-two-systems",
  "duplicate-id",
  "alias-conflict",
  "system-ambiguous",
  "placeholder",
  "head-missing",
  "section-missing",
  "direction-missing",
  "option-unfilled",
  "owner-missing",
  "fallback-missing",
  "rollback-missing",
  "alert-without-receiver",
  "stale",
  "version-mismatch",
  "changelog-order",
  "date-unreadable",
  "rotation-overdue",
  "example-invalid-json",
  "example-type-mismatch",
  "format-drift",
  "diagram-invalid",
  "resource-many-writers",
  "resource-unwritten",
  "link-broken",
  "secret",
];

describe.each(rules.map((rule) => [rule.id, rule] as const))("rule %s", (id, rule) => {
  it("has nothing to say about the example that passes", async () => {
    expect(await runRule(rule, subjectOf(rule.example.passes))).toEqual([]);
  });

  it("finds exactly one thing in the example that fails", async () => {
    const subject = subjectOf(rule.example.fails);
    const findings = await runRule(rule, subject);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({ rule: id, severity: rule.severity });
    const text = subject.documents.find(({ source }) => source.path === finding?.file)?.source.text;
    if (text !== undefined) {
      const line = text.split("\n")[(finding?.line ?? 0) - 1];
      expect(line?.length ?? -1).toBeGreaterThanOrEqual((finding?.column ?? Infinity) - 1);
    }
    expect(finding?.message).toMatch(/[.:]$/);
    expect(finding?.hint ?? ".").toMatch(/[.…?]$/);
  });

  it("is among the rules that are run", async () => {
    const findings = await runRules(subjectOf(rule.example.fails));
    expect(findings.map((finding) => finding.rule)).toContain(id);
  });

  it("has an example that passes every rule of severity error", async () => {
    const findings = await runRules(subjectOf(rule.example.passes));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("says in whole sentences what it asks and why", () => {
    for (const sentence of [rule.summary, rule.why]) expect(sentence).toMatch(/^[\p{Lu}“`].*[.]$/u);
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it("can run with its options left out", () => {
    expect(rule.options?.safeParse({}).success ?? true).toBe(true);
  });
});

it("no two rules share an id", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(promised)("there is a rule %s", (id) => {
  expect(rules.map((rule) => rule.id)).toContain(id);
});
