import { expect, it } from "vitest";
import { commonWords } from "../../../../../src/site/search/names/common-words.ts";

it("knows words that stand in several pages, the most frequent first", () => {
  const page = "Rollback Plan. Invoices wait.";
  expect(commonWords([page, page, page, "Rollback"])).toEqual([
    "rollback",
    "invoices",
    "plan",
    "wait",
  ]);
});

it("knows no identifier, no short word and none of a single page, however often it stands there", () => {
  const page = "dw_core till2 the";
  expect(commonWords([page, page, page, "legder legder legder"])).toEqual([]);
});

it("looks at pages of all the catalogue, where there are many", () => {
  const many = Array.from({ length: 4000 }, (_, place) => (place < 3600 ? "first" : "later"));
  expect(commonWords(many)).toEqual(["first", "later"]);
});
