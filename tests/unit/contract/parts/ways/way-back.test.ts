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
  "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nNothing to do here, Till has all it needs.",
  "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nNothing to do in this direction.",
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

test.each([
  "Sales. If Ledger is down, nothing is sent until it is back.",
  "Sales. Once Ledger comes back, no data is lost.",
  "Sales. If Ledger is down: nothing to do, Till catches up.",
  "Umsätze. Ist Ledger nicht erreichbar, ist nichts zu tun.",
])("an outage denies neither way: %s", (text) => {
  expect(states(`## Till → Ledger\n\n${text}`)).toEqual(["active", "none", true]);
});

test.each([
  "Till → Ledger: One-way integration for sales",
  "**Till → Ledger:** One-way integration for sales",
  "### Till → Ledger\n\nOne-way integration for sales.",
  "### Till → Ledger (one-way integration)\n\nSales of the day.",
  "**Till → Ledger:** One-way only, sales as JSON\n**Ledger → Till:** none",
])("“one-way”, said of what goes there, denies what would come back: %s", (text) => {
  expect(states(`## Data Flow\n\n${text}`)).toEqual(["active", "none", false]);
});

test("where the way back is told, “one-way” denies the way there", () => {
  expect(
    states("## Till → Ledger\n\nOne-way only.\n\n## Ledger → Till\n\nPrices as CSV, each night."),
  ).toEqual(["none", "active", false]);
});

test("a remark “(one-way)” on a direction that is told doesn't deny it", () => {
  expect(states("## Till → Ledger (one-way)\n\nSales.\n\n## Ledger → Till\n\nPrices.")).toEqual([
    "active",
    "active",
    false,
  ]);
});

test.each([
  "It's not a one-way integration. Till sends sales to Ledger.",
  "Till and Ledger talk one-way TLS. Till sends sales to Ledger.",
  "The contract is made of two one-way flows.\n\n## Till → Ledger\n\nSales every hour.",
])("“%s” denies no way back", (text) => {
  expect(states(`## Overview\n\n${text}`)).toEqual(["active", "none", true]);
});
