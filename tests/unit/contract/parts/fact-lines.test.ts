import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../read-text.ts";

const flow = (sections: string) => tillLedger(`## Till → Ledger\n\n${sections}`).contract.flows[0];

describe("lines that are facts need no bold in a direction", () => {
  test.each([
    ["below its heading", "Transport: REST\nFrequency: hourly\nFormat: JSON"],
    ["below one of the author's own", "### Message\n\nFrequency: hourly\nFormat: JSON"],
    ["each a paragraph", "Format: JSON\n\nFrequency: hourly"],
  ])("%s", (_, text) => {
    expect(flow(text)).toMatchObject({ format: "JSON", frequency: "hourly" });
    expect(flow(text)?.purpose).toBeUndefined();
  });

  test("each may go on in its next line", () => {
    const text = "Frequency: hourly\nwhile shops are open\nFormat: JSON";
    expect(flow(text)).toMatchObject({ format: "JSON", frequency: "hourly while shops are open" });
  });

  test.each([
    "Purpose: Books close daily, so that nobody types a report before\nthe shop opens.",
    "Purpose: Books close daily, so that nobody types a report before\nthe shop opens.\n\nFormat: JSON",
    "Format: JSON\nPurpose: Books close daily, so that nobody types a report before\nthe shop opens.",
  ])("what it is for is told without the word for it: %s", (text) => {
    expect(flow(text)?.purpose).toBe(
      "Books close daily, so that nobody types a report before the shop opens.",
    );
  });

  test("that it is planned is read of a paragraph beside them", () => {
    const text = "Format: JSON\n\nFrequency: hourly\n\nStatus: planned";
    expect(flow(text)?.state).toBe("planned");
  });

  test.each([
    ["a line alone", "Format: whatever the till likes."],
    ["a fact that a sentence follows", "Frequency: hourly\nFormat: JSON\nThe till has it."],
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
