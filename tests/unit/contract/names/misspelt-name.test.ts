import { expect, test } from "vitest";
import { isMisspelt } from "../../../../src/contract/names/misspelt-name.ts";

test.each([
  ["Ledgr", "Ledger"],
  ["Leedger", "Ledger"],
  ["ledegr", "Ledger"],
  ["Tll", "Till"],
  ["CMR", "CRM"],
  ["Lyalty Progam", "Loyalty Program"],
  ["Stok API", "Stock API"],
  ["Stock-API", "StockAPI"],
  ["Order", "Orders"],
])("%s is %s but for a slip", (name, meant) => expect(isMisspelt(name, meant)).toBe(true));

test.each([
  ["Bill", "Till"],
  ["CRS", "CRM"],
  ["Shop US", "Shop EU"],
  ["Shop UE", "Shop EU"],
  ["Stock App", "Stock API"],
  ["Stock A", "Stock B"],
  ["Post", "Postal"],
  ["Muster", "Master 2"],
  ["Filling", "Billing"],
  ["Till 1", "Till 2"],
])("%s is another than %s", (name, meant) => expect(isMisspelt(name, meant)).toBe(false));
