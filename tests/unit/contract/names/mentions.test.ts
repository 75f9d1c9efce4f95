import { describe, expect, test } from "vitest";
import { Mentions } from "../../../../src/contract/names/mentions.ts";

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

describe("a name is the same with a space as with a dash", () => {
  const desks = new Mentions([
    { name: "Order-Desk", id: "order-desk" },
    { name: "Stock Count", id: "stock-count" },
    { name: "Order", id: "order" },
    { name: "till_app", id: "till-app" },
  ]);

  test.each([
    ["Order Desk writes", [["order-desk", "Order Desk"]]],
    [
      "Order-Desk and\nOrder\nDesk",
      [
        ["order-desk", "Order-Desk"],
        ["order-desk", "Order\nDesk"],
      ],
    ],
    ["Stock-Count reads", [["stock-count", "Stock-Count"]]],
    ["Stock‑Count reads", [["stock-count", "Stock‑Count"]]],
    [
      "till app, till_app",
      [
        ["till-app", "till app"],
        ["till-app", "till_app"],
      ],
    ],
    ["Order – Desk", [["order", "Order"]]],
    ["Stock. Count", []],
    ["Stock-Counter", []],
  ])("“%s”", (text, found) => {
    const named = desks.in(text).map(({ ids, start, end }) => [ids[0], text.slice(start, end)]);
    expect(named).toEqual(found);
  });
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
