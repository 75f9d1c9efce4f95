import { expect, test } from "vitest";
import { Mentions } from "../../../src/contract/mentions.ts";

const mentions = new Mentions([
  { name: "Stock", id: "stock" },
  { name: "Stock Count", id: "stock-count" },
  { name: "Till", id: "till" },
  { name: "dbt", id: "dbt" },
  { name: "收银", id: "cash" },
]);
const named = (text: string) => mentions.in(text).flatMap(({ ids }) => ids);

test.each([
  ["Stock reads, Till writes", ["stock", "till"]],
  ["Stock Count writes", ["stock-count"]],
  ["STOCK writes", ["stock"]],
  ["Stock's bucket", ["stock"]],
  ["kept till Monday", []],
  ["Stockholm, Stock-takers", []],
  ["dbt reads", ["dbt"]],
  ["由收银写入", ["cash"]],
  ["", []],
])("“%s” mentions %j", (text, ids) => {
  expect(named(text)).toEqual(ids);
});

test("a mention knows where it stands", () => {
  expect(mentions.in("read by Till")).toEqual([{ start: 8, end: 12, ids: ["till"] }]);
});

test("where two systems share a name the first one has it", () => {
  const shared = new Mentions([
    { name: "POS", id: "till" },
    { name: "POS", id: "other" },
  ]);
  expect(shared.in("POS")).toMatchObject([{ ids: ["till"] }]);
});
