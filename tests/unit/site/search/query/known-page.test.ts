import { expect, it } from "vitest";
import { kindOf, withIds } from "../../../../../src/site/search/query/known-page.ts";

it("a page goes by its id in full and in short besides its names", () => {
  const page = { path: "contracts/retail/till-ledger%20b/", names: ["Till ↔ Ledger"] };
  expect(withIds(page).names).toEqual(["Till ↔ Ledger", "retail/till-ledger b", "till-ledger b"]);
});

it("an id that is the name isn't given twice", () => {
  expect(withIds({ path: "systems/till/", names: ["till"] }).names).toEqual(["till"]);
});

it("an address tells of what kind a page is", () => {
  expect(["systems/till/", "owners/ana/", "search/"].map((path) => kindOf({ path }))).toEqual([
    "System",
    "Owner",
    undefined,
  ]);
});
