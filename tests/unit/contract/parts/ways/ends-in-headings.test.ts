import { expect, test } from "vitest";
import { endOfPart, partOf } from "../../../../../src/contract/parts/ways/ends-in-headings.ts";
import { tillLedger } from "../../read-text.ts";

test.each([
  ["Webhooks from Ledger", { from: "Ledger" }],
  ["Events to the Ledger", { to: "the Ledger" }],
  ["Ereignisse von Ledger", { from: "Ledger" }],
])("“%s” names one end of what flows", (title, end) => {
  expect(endOfPart(title)).toEqual(end);
  expect(partOf({ key: undefined, title })).toBe("events");
});

test.each(["Notes from Ledger", "Migration to Ledger", "Webhooks", "From Ledger", "Access to it"])(
  "“%s” doesn't",
  (title) => {
    expect(endOfPart(title)).toBeUndefined();
    expect(partOf({ key: undefined, title })).toBeUndefined();
  },
);

test("an end that is no system of the contract tells no direction", () => {
  const { flows } = tillLedger("## Events to watch\n\n- `sale.done`").contract;
  expect(flows.flatMap(({ events }) => events)).toEqual([]);
});
