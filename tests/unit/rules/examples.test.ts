import { describe, expect, it } from "vitest";
import { rules } from "../../../src/rules/index.ts";
import { readingRules } from "../../../src/rules/reading.ts";
import { runRule, runRules } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

describe.each(rules.map((rule) => [rule.id, rule] as const))("rule %s", (id, rule) => {
  it("has nothing to say about the example that passes", () => {
    expect(runRule(rule, subjectOf(rule.example.passes))).toEqual([]);
  });

  it("finds exactly one thing in the example that fails", () => {
    const subject = subjectOf(rule.example.fails);
    const findings = runRule(rule, subject);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({ rule: id, severity: rule.severity });
    const text = subject.documents.find(({ source }) => source.path === finding?.file)?.source.text;
    expect(text?.split("\n").length).toBeGreaterThanOrEqual(finding?.line ?? Infinity);
    expect(finding?.message).toMatch(/[.:]$/);
    expect(finding?.hint).toMatch(/[.…]$/);
  });

  it("is among the rules that are run", () => {
    expect(runRules(subjectOf(rule.example.fails)).map((finding) => finding.rule)).toContain(id);
  });

  it("has examples that can be read without a problem", () => {
    const { documents } = subjectOf(rule.example.passes + rule.example.fails);
    expect(
      documents.flatMap(({ problems }) => problems.map(({ rule: problem }) => problem)),
    ).toEqual(
      expect.not.arrayContaining(["no-two-systems", "frontmatter-invalid", "schema-invalid"]),
    );
  });
});

it("no two rules share an id", () => {
  const ids = [...rules, ...readingRules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
