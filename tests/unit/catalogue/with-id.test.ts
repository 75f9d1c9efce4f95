import { expect, test } from "vitest";
import { withId, withIds } from "../../../src/catalogue/with-id.ts";

const entries = ["till", "ledger", "till", "orders"].map((id, place) => ({ id, place }));

test("an entry is found by its id, the first of several", () => {
  expect(withId(entries, "till")).toEqual({ id: "till", place: 0 });
  expect(withId(entries, "orders")).toEqual({ id: "orders", place: 3 });
});

test("no id, and one that nothing has, find nothing", () => {
  expect(withId(entries, undefined)).toBeUndefined();
  expect(withIds(entries, ["stock"])).toEqual([]);
});

test("several are found once, in the order of the list", () => {
  expect(withIds(entries, ["orders", "stock", "till", "orders"]).map(({ place }) => place)).toEqual(
    [0, 3],
  );
});

test("ids that objects have anyway find nothing", () => {
  expect(withId(entries, "constructor")).toBeUndefined();
});
