import { expect, it } from "vitest";
import { weighed } from "../../../../../src/site/search/query/lesser.ts";

const order = (...scores: [id: string, score: number][]) =>
  weighed(
    scores.map(([id, score]) => ({ id, score })),
    new Map([
      ["old", 0.7],
      ["guide", 0.3],
    ]),
  ).map(({ id }) => id);

it("puts what is on its way out below what answers as well", () => {
  expect(order(["old", 8.9], ["till", 8.3], ["shop", 6])).toEqual(["till", "old", "shop"]);
});

it("leaves first what answers far better", () => {
  expect(order(["guide", 30], ["old", 9], ["till", 2])).toEqual(["guide", "old", "till"]);
});

it("leaves the order of those that are worth the same", () => {
  expect(order(["one", 2], ["two", 2])).toEqual(["one", "two"]);
});
