import { expect, test } from "vitest";
import { sortedIndices } from "../../../../src/components/table/sort-rows.ts";
import { readState, toggled, writeState } from "../../../../src/components/table/table-state.ts";

test("an address keeps words, several values of a filter, and the order", () => {
  const query = "?domain=Retail&domain=R%26D&status=draft&q=sheet+id&sort=-updated";
  const state = readState(query, ["domain", "status"]);
  expect(state.chosen).toEqual(
    new Map([
      ["domain", ["Retail", "R&D"]],
      ["status", ["draft"]],
    ]),
  );
  expect(state.sort).toEqual({ column: "updated", down: true });
  expect(writeState(state)).toBe(query);
});

test("parameters of others are not read, and nothing chosen is no query", () => {
  const state = readState("?utm_source=mail&domain=", ["domain"]);
  expect(state.chosen.size).toBe(0);
  expect(writeState(state)).toBe("");
});

test("a value is turned on beside others, and off again", () => {
  const one = toggled(new Map(), "domain", "Retail");
  const two = toggled(one, "domain", "Supply");
  expect(two.get("domain")).toEqual(["Retail", "Supply"]);
  expect(toggled(toggled(two, "domain", "Retail"), "domain", "Supply")).toEqual(new Map());
});

test("numbers are in the order of numbers, and a row without the value is last either way", () => {
  expect(sortedIndices(["10", "", "9", "b", "A"], false)).toEqual([2, 0, 4, 3, 1]);
  expect(sortedIndices(["10", "", "9"], true)).toEqual([0, 2, 1]);
});
