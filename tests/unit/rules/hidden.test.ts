import { expect, test } from "vitest";
import { runRules } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

const found = async (text: string, levels = {}) =>
  (await runRules(subjectOf(`# Integration Contract: Till ↔ Ledger\n\n${text}`), levels)).map(
    ({ rule }) => rule,
  );

const token = ["ghp", "xR7kQ2mZ9vL4tB8nW3cY6hJ1dF5gS0aPq2Ke"].join("_");

const rest = `## Ledger → Till

Nothing flows this way.

### Error Handling
- **Fallback:** [What is used instead]
`;

test("where a fence has swallowed the rest, nothing is said to be missing or wrong in it", async () => {
  expect(await found(`## Till → Ledger\n\nSales.\n\n\`\`\`json\n{ "a": 1 }\n\n${rest}`)).toEqual([
    "fence-open",
  ]);
});

test("what stands above the fence is judged, and so are errors below it", async () => {
  const text = `**Last Updated:** soon\n\n\`\`\`json\n{ "key": "${token}" }\n\n${rest}`;
  expect(await found(text)).toEqual(["date-unreadable", "fence-open", "secret"]);
});

test.each([
  ["a fence that swallows no heading", "```\na: 1\n", {}],
  ["a fence whose end is a list's", `- a\n\n  \`\`\`\n  b\n\nText.\n`, {}],
  ["a fence that nobody is told of", `\`\`\`\n${rest}`, { "fence-open": "off" }],
])("%s silences nothing", async (_, text, levels) => {
  expect(await found(text, levels)).toContain("section-missing");
});
