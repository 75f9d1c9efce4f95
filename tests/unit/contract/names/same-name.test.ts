import { describe, expect, test } from "vitest";
import {
  containsWords,
  isInitialsOf,
  nameIndex,
  sameName,
} from "../../../../src/contract/names/same-name.ts";

const till = { id: "till", name: "Till", aliases: ["Point of Sale"], written: "Checkout" };
const range = { id: "range-and-space", name: "Range & Space", aliases: [] };
const index = nameIndex([till, range]);

test.each([
  ["its name", "TILL"],
  ["an alias, whatever its marks", "Point-of-Sale"],
  ["the name the title uses", "Checkout"],
  ["an article before it", "the Till"],
  ["a remark in brackets behind it", "Till (on every checkout)"],
  ["compatible letters", "Ｔｉｌｌ"],
])("a system is known by %s", (_, name) => {
  expect(sameName(name, index)).toBe(till);
});

test.each(["Range & Space", "Range and Space", "range-and-space"])(
  "“%s” is one system, written either way",
  (name) => {
    expect(sameName(name, index)).toBe(range);
  },
);

test.each(["Tills", "Sale", "", "→"])("“%s” is nobody's name", (name) => {
  expect(sameName(name, index)).toBeUndefined();
});

test("of two systems with one name the first has it", () => {
  const other = { id: "other", name: "Other", aliases: ["Till"] };
  expect(sameName("Till", nameIndex([other, till]))).toBe(other);
});

describe("by their look", () => {
  test.each([
    ["Stocktake System", "Stocktake Reconciliation System", true],
    ["System Stocktake", "Stocktake Reconciliation System", false],
    ["Stock", "Stocktake Reconciliation System", false],
    ["Stock Stock", "Stock Ledger", false],
    ["", "Stock Ledger", false],
  ])("the words of “%s” stand in “%s”: %s", (short, long, stand) => {
    expect(containsWords(short, long)).toBe(stand);
  });

  test.each([
    ["SRS", "Stocktake Reconciliation System", true],
    ["SR", "Stocktake Reconciliation System", false],
    ["T", "Till", false],
  ])("“%s” are the initials of “%s”: %s", (initials, name, are) => {
    expect(isInitialsOf(initials, name)).toBe(are);
  });
});
