import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../read-text.ts";

const flow = (sections: string) => tillLedger(`## Till → Ledger\n\n${sections}`).contract.flows[0];

describe("lines that are facts need no bold in a direction", () => {
  test.each([
    ["below its heading", "Transport: REST\nFrequency: hourly\nFormat: JSON"],
    ["below one of the author's own", "### Message\n\nFrequency: hourly\nFormat: JSON"],
  ])("%s", (_, text) => {
    expect(flow(text)).toMatchObject({ format: "JSON", frequency: "hourly" });
    expect(flow(text)?.purpose).toBeUndefined();
  });

  test.each([
    ["a line alone", "Format: whatever the till likes."],
    ["lines among which is a sentence", "Format: JSON\nThe till has it."],
    ["lines that are no words of the vocabulary", "Note: one\nHint: two"],
  ])("%s is told as what flows", (_, text) => {
    expect(flow(text)).toMatchObject({ purpose: text });
    expect(flow(text)?.format).toBeUndefined();
  });
});

test.each([
  ["- **How:** Kafka topic `sale.done`, Avro", { format: "Avro", events: [{ name: "sale.done" }] }],
  ["- **Channel:** Google Pub/Sub topic `sale.done`", { events: [{ name: "sale.done" }] }],
  [
    "- **How:** SFTP, folder `/in/sales`",
    { storage: [{ location: "folder `/in/sales`" }], events: [] },
  ],
  ["- **How:** by hand", { storage: [], events: [] }],
])("what carries a flow is told how: %s", (text, expected) => {
  expect(flow(`- **What:** sales\n${text}`)).toMatchObject({ purpose: "sales", ...expected });
});

test("a date in brackets behind a version is the contract's", () => {
  const { contract } = readText(
    "# Till ↔ Ledger\n\nVersion 3 (2026-04-02), maintained by Sales IT.\n",
  );
  expect(contract).toMatchObject({
    version: "3",
    lastUpdated: { date: "2026-04-02" },
    maintainers: ["Sales IT"],
  });
});

test("what the whole contract is for is its overview, where nothing else is", () => {
  const flows = "## Till → Ledger\n\n- **Format:** CSV\n\n";
  expect(tillLedger(`## Why\n\nBooks close daily.\n\n${flows}`).contract.overview).toBe(
    "Books close daily.",
  );
  expect(
    tillLedger(`## Overview\n\nSales.\n\n## Why\n\nBooks.\n\n${flows}`).contract.overview,
  ).toBe("Sales.");
  expect(tillLedger(`${flows}### Purpose\n\nBooks.`).contract.overview).toBeUndefined();
});

test("an alert's condition is when it is raised, not its number", () => {
  const { contract } = tillLedger(
    "## Alerts\n\n| Alarm | Condition | Recipient |\n|---|---|---|\n| T-1 | lag > 5 min | #till |\n",
  );
  expect(contract.monitoring?.alerts).toEqual({ when: "lag > 5 min", who: "#till" });
});
