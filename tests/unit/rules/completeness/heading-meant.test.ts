import { expect, it, test } from "vitest";
import { ownerMissing } from "../../../../src/rules/completeness/owner-missing.ts";
import { rollbackMissing } from "../../../../src/rules/completeness/rollback-missing.ts";
import type { Rule } from "../../../../src/rules/shared/rule.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { sectionMissing } from "../../../../src/rules/completeness/section-missing.ts";
import { subjectOf } from "../subject.ts";

const start = "# Integration Contract: Till ↔ Ledger\n\n## Till → Ledger\n\nSales.\n";

const hintsOf = async (rule: Rule, text: string, about = ""): Promise<string[]> => {
  const findings = await runRule(rule, subjectOf(`${start}\n${text}\n`));
  return findings.filter(({ message }) => message.includes(about)).map(({ hint }) => hint ?? "");
};

const named = (title: string, section: string) =>
  expect.stringMatching(
    new RegExp(
      ` If “${title}” is meant, rename it, or write \`"vocabulary": {"sections":{"${section}":\\["${title}"\\]}}\` in the configuration\\.$`,
    ),
  );

test.each([
  ["beside the directions", "## Party time\n\n## Rolling around\n\nCall Grace."],
  ["below “Deployment”", "## Deployment\n\n### Ledger first\n\n### Rolling around\n\nCall Grace."],
])("the heading that may be meant is named: %s", async (_, text) => {
  expect(await hintsOf(rollbackMissing, text)).toEqual([named("Rolling around", "rollback-plan")]);
});

it("is the one that is nearest to the missing section", async () => {
  const text = "## Versioned by date\n\nYes.\n\n## Tested by hand\n\nYes.";
  expect(await hintsOf(sectionMissing, text, "Testing")).toEqual([
    named("Tested by hand", "testing"),
  ]);
  expect(await hintsOf(sectionMissing, text, "Versioning")).toEqual([
    named("Versioned by date", "versioning"),
  ]);
  expect(await hintsOf(ownerMissing, "## Contacting us\n\nX", "Till")).toEqual([
    named("Contacting us", "contacts"),
  ]);
});

test.each([
  ["every heading is known", "## Notes\n\nNone."],
  ["no other heading is near", "## Proving it works\n\nYes."],
  ["it is part of a direction", "### Testily\n\nYes."],
  ["it stands below a known section", "## Notes\n\n### Tested by hand\n\nYes."],
  [
    "it is a format",
    "## Data Formats\n\n### Tester\n```ts\ninterface Tester {\n  id: string;\n}\n```\n\n## Notes\n",
  ],
])("nothing is said where %s", async (_, text) => {
  const [hint] = await hintsOf(sectionMissing, text, "Testing");
  expect(hint).toBe("Add “## Testing”; a sentence is enough to begin with.");
});

it("is none that shares only what heads sections of many kinds", async () => {
  const [hint] = await hintsOf(sectionMissing, "## What they share\n\nA sheet.", "Change Log");
  expect(hint).not.toContain("What they share");
});
