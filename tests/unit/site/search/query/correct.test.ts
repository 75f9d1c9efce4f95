import { describe, expect, it } from "vitest";
import { corrected, corrections, nameWords } from "../../../../../src/site/search/query/correct.ts";

const words = nameWords([
  "Ledger",
  "Warehouse",
  "Supplier Portal",
  "FX",
  "finance_dw.rates2",
  "Till",
]);

describe("corrections", () => {
  it.each([
    ["Legder", "ledger"],
    ["warehosue", "warehouse"],
    ["elsewhere legder", "elsewhere ledger"],
    ["eldger", "ledger"],
    ["suplier portal", "supplier portal"],
  ])("%s is a slip for %s", (typed, meant) => {
    expect(corrected(typed, corrections(typed, words))).toBe(meant);
  });

  it.each([
    ["a name", "ledger"],
    ["the beginning of a name", "wareh"],
    ["a short word", "til"],
    ["another word", "badger"],
    ["a word that is too far", "lodging"],
  ])("%s is none", (_, typed) => {
    expect(corrections(typed, words)).toEqual([]);
  });
});
