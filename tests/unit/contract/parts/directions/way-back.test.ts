import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const states = (text: string) => {
  const { contract, problems } = tillLedger(text);
  return [
    ...contract.flows.map(({ state }) => state),
    problems.some(({ rule }) => rule === "direction-missing"),
  ];
};

test.each([
  "## Till → Ledger\n\nLedger books what the shop has sold. Nothing comes back.",
  "## Till → Ledger\n\nSales of the day, and nothing is sent back.",
  "## Till → Ledger\n\nUmsätze des Tages. Es kommen keine Daten zurück.",
])("what is denied behind a description is the way back: %s", (text) => {
  expect(states(text)).toEqual(["active", "none", false]);
});

test.each([
  "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nNothing comes back.",
  "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nNothing is sent back. Ledger keeps it all.",
])("what is denied first is the direction itself: %s", (text) => {
  expect(states(text)).toEqual(["active", "none", false]);
});

test("what nobody takes back says nothing of the other direction", () => {
  expect(states("## Till → Ledger\n\nSales. Nothing is rolled back.")).toEqual([
    "active",
    "none",
    true,
  ]);
});
