import { expect, test } from "vitest";
import { completeness } from "../../../../src/catalogue/views/health/completeness.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { sectionMissing } from "../../../../src/rules/completeness/section-missing.ts";
import { subjectOf } from "../subject.ts";

const start = "# Integration Contract: Till ↔ Ledger\n\n## Till → Ledger\n\nSales.\n";

async function stateOf(text: string) {
  const subject = subjectOf(`${start}\n${text}\n`);
  const [document] = subject.documents;
  if (!document) throw new Error("There is no contract in the text.");
  const hints = (await runRule(sectionMissing, subject)).map(({ hint }) => hint ?? "");
  return { hints, complete: completeness(subject.catalogue, document.contract).filled };
}

/** What an author writes who does as the hint says. */
test.each([
  ["## Overview", "Sales reach the books."],
  ["## Authentication & Security", "- **Method:** an API key"],
  ["## Versioning & Compatibility", "- **Notice Period:** 30 days"],
  ["## Testing", "Use the sandbox `https://sandbox.ledger.example`."],
  ["## Monitoring & Logging", "- **What to Monitor:** Age of the newest sale"],
  ["## Change Log", "| Date | Version | Change |\n|---|---|---|\n| 2026-01-01 | 1.0 | First |"],
])("what the hint for “%s” asks for counts as a fact stated", async (heading, text) => {
  const before = await stateOf("");
  const after = await stateOf(`${heading}\n\n${text}`);
  expect(before.hints.some((hint) => hint.includes(`“${heading}”`))).toBe(true);
  expect(after.hints.some((hint) => hint.includes(`“${heading}”`))).toBe(false);
  expect(after.complete).toBeGreaterThan(before.complete);
});

test("a hint asks for what counts", async () => {
  const { hints } = await stateOf("");
  expect(hints).toContain(
    "Add “## Versioning & Compatibility”; `- **Notice Period:** …` is enough to begin with.",
  );
  expect(hints).toContain("Add “## Testing”; a sentence is enough to begin with.");
});

test.each([
  ["Testing", "Run `make e2e` against the sandbox"],
  ["Versioning", "a new path for each version"],
  ["Monitoring", "the Grafana board “Till”"],
  ["Change log", "see git"],
])("a row “%s” in the contract's head tells of it, whatever its words", async (name, value) => {
  const head = (told: string) =>
    `# Till → Ledger\n\n| | |\n|---|---|\n| Format | CSV |\n| ${name} | ${told} |\n`;
  const missing = async (text: string) =>
    (await runRule(sectionMissing, subjectOf(text))).filter(({ message }) =>
      message.includes(`section “${name}`.slice(0, 16)),
    ).length;
  expect(await missing(head(value))).toBe(0);
  expect(await missing(head("TBD"))).toBe(1);
});

test.each(["**Purpose:** Sales reach the books.", "## Purpose\n\nSales reach the books."])(
  "what the only way is for needs no overview: %s",
  async (text) => {
    const of = async (title: string) =>
      (await runRule(sectionMissing, subjectOf(`# ${title}\n\n${text}\n`))).some(({ message }) =>
        message.includes("“Overview”"),
      );
    expect(await of("Till → Ledger")).toBe(false);
  },
);
