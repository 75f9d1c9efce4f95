import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const purposeOf = (purpose: string) => {
  const { contract } = readText(
    `# Till → Ledger\n\n## Purpose\n\n${purpose}\n\n## Data Flow\n\n- **Format:** CSV`,
  );
  return { flow: contract.flows[0]?.purpose, overview: contract.overview };
};

test.each([
  "Till sends sales to Ledger. Ledger returns receipts to Till.",
  "- The Till sends sales to Ledger\n- The **Ledger** returns receipts to the Till",
])("“%s” is what the whole contract is for", (purpose) => {
  expect(purposeOf(purpose)).toEqual({ flow: undefined, overview: purpose });
});

test.each([
  "Till sends sales to Ledger.",
  "Till sends sales to Ledger. Nothing is sent back from Ledger to Till.",
  "Till sends sales to Ledger. When Ledger returns receipts to Till, we are done.",
  "Till sends sales to Ledger. Ledger returns receipts to the Bank.",
  "Till sends sales to Ledger. Ledger never returns receipts to Till.",
])("“%s” is what the one way is for", (purpose) => {
  expect(purposeOf(purpose)).toEqual({ flow: purpose, overview: undefined });
});
