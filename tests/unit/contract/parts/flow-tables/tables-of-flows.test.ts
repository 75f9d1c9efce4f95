import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flows = (text: string) =>
  tillLedger(text).contract.flows.map(({ state, purpose }) => ({ state, purpose }));
const rows = "|--|--|\n| Till → Ledger | Sales |\n| Ledger to Till | Rates |";
const none = { state: "none", purpose: undefined };

test.each(["| Direction | Data |", "| Direction | What flows |", "| Richtung | Daten |"])(
  "%s right below “Data Flow” tells what flows which way",
  (headers) => {
    expect(flows(`## Data Flow\n\n${headers}\n${rows}`)).toEqual([
      { state: "active", purpose: "Sales" },
      { state: "active", purpose: "Rates" },
    ]);
  },
);

test("whatever a row denies or plans", () => {
  const table =
    "| Direction | Data |\n|--|--|\n| Till → Ledger | planned |\n| Ledger → Till | none |";
  expect(flows(`## Data Flow\n\n${table}`)).toMatchObject([{ state: "planned" }, none]);
});

test.each([
  ["another topic", `## Overview\n\n| Direction | Data |\n${rows}`],
  ["other columns", `## Data Flow\n\n| Direction | Account |\n${rows}`],
  [
    "further ones",
    "## Data Flow\n\n| Direction | Data | Latency |\n|--|--|--|\n| Till → Ledger | Sales | 3 ms |",
  ],
  ["no direction", `## Data Flow\n\n| Data | Purpose |\n${rows}`],
  [
    "a line on something else above",
    `## Data Flow\n\nFuture work:\n\n| Direction | Data |\n${rows}`,
  ],
])("not with %s", (_what, text) => {
  expect(flows(text)).toEqual([none, none]);
});

test.each([
  ["Origen", "Destino", "Qué se envía"],
  ["Von", "Nach", "Was wird übertragen?"],
])("below “%s”, “%s” and “%s” stands what flows", (...heads) => {
  const { flows } = tillLedger(
    `## Flows\n\n| ${heads.join(" | ")} |\n|--|--|--|\n| Till | Ledger | Sales |`,
  ).contract;
  expect(flows[0]).toMatchObject({ state: "active", purpose: "Sales" });
});
