import { expect, test } from "vitest";
import { duplicateContract } from "../../../../src/rules/duplicates/duplicate-contract.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

const text = "# Integration Contract: Till ↔ Ledger\n\n## Till → Ledger\n\n- **Format:** CSV\n";
const findingsOf = (...texts: string[]) =>
  runRule(
    duplicateContract,
    subjectOf(texts.map((each, index) => `<!-- file: ${index}.md -->\n${each}`).join("")),
  );

test("each copy is told, with the file it is a copy of", async () => {
  const findings = await findingsOf(text, text, text);
  expect(findings.map(({ file, message }) => [file, message.split(" ")[2]])).toEqual([
    ["contracts/1.md", "contracts/0.md"],
    ["contracts/2.md", "contracts/0.md"],
  ]);
});

test("a copy whose title names the two the other way round is a copy, and says so", async () => {
  const both = `${text}\n## Ledger → Till\n\n- **Format:** JSON\n`;
  const [finding, ...more] = await findingsOf(both, both.replace("Till ↔ Ledger", "Ledger ↔ Till"));
  expect(more).toEqual([]);
  expect(finding?.message).toMatch(/^This is contracts\/0\.md once more.*in another order/);
});

test("of one pair there may be several contracts, whatever the order of their titles", async () => {
  const other = text.replace("CSV", "JSON").replace("Till ↔ Ledger", "Ledger ↔ Till");
  expect(await findingsOf(text, other)).toEqual([]);
});

test.each([
  ["another title", text.replace("Contract:", "Contract for sales:")],
  ["another pair", text.replaceAll("Ledger", "Loyalty")],
  ["other flows", text.replace("CSV", "JSON")],
  ["a retired one", `---\nstatus: retired\n---\n${text}`],
])("%s makes another contract", async (_, other) => {
  expect(await findingsOf(text, other)).toEqual([]);
});

test("files that are no contracts are no copies", async () => {
  expect(await findingsOf("# Readme\n", "# Readme\n")).toEqual([]);
});
