import { expect, test } from "vitest";
import { aliasConflict } from "../../../../src/rules/duplicates/alias-conflict.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

async function told(aliases: string): Promise<string[]> {
  const subject = subjectOf(`<!-- file: till-ledger.md -->
---
aliases: ${aliases}
---

# Integration Contract: Till ↔ Ledger
<!-- file: shop-ledger.md -->
---
aliases: [former]
---

# Integration Contract: Shop ↔ Ledger
`);
  const findings = await runRule(aliasConflict, subject);
  return findings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test("a former id of its own is nobody's conflict", async () => {
  expect(await told("[pos-ledger, checkout-ledger]")).toEqual([]);
});

test.each([
  ["its own id", "[till-ledger]", "till-ledger.md:2:11 .* is the id the contract has now"],
  ["the same id twice", "[pos, pos]", "till-ledger.md:2:16 .* is listed twice"],
  [
    "another contract's id",
    "[pos, shop-ledger]",
    "till-ledger.md:2:16 .* already belongs to contracts/shop-ledger.md",
  ],
  [
    "another contract's former id",
    "[former]",
    "shop-ledger.md:2:11 .* already belongs to contracts/till-ledger.md",
  ],
])("%s is told at its place", async (_, aliases, expected) => {
  expect(await told(aliases)).toEqual([expect.stringMatching(expected)]);
});
