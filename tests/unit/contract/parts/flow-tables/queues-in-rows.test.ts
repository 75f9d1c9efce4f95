import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const table = (head: string, ...rows: string[]) =>
  [head, head.replace(/[^|]+/g, "--"), ...rows].map((row) => `| ${row} |`).join("\n");

function carriedIn(text: string) {
  const { flows, resources } = tillLedger(text).contract;
  return {
    events: flows.map(({ events }) => events.map(({ name }) => name)),
    queues: resources
      .filter(({ kind }) => kind === "queue")
      .map(
        ({ name, access }) => `${name}: ${access.map((each) => Object.values(each)).join("; ")}`,
      ),
  };
}

const salesQueue = ["sales.in: till,write; ledger,read"];

describe("a queue in a column of its own", () => {
  test.each([
    ["From | To | Data | Queue", "Till | Ledger | sales | `sales.in`"],
    ["From | To | Data | Kafka topic", "Till | Ledger | sales | sales.in"],
    ["Topic | From | To | Format", "`sales.in` | Till | Ledger | Avro"],
    ["Topic | Producer | Consumer", "`sales.in` | Till | Ledger"],
    ["Von | An | Daten | Warteschlange", "Till | Ledger | Belege | `sales.in`"],
  ])("| %s, beside both ends", (head, row) => {
    expect(carriedIn(`## Data Flow\n\n${table(head, row)}`)).toEqual({
      events: [["sales.in"], []],
      queues: salesQueue,
    });
  });

  test.each([
    ["Queue | Purpose", "`sales.in` | paid sales"],
    ["Topic | Format | Retention", "`sales.in` | Avro | 7 days"],
  ])("| %s, where a direction is described", (head, row) => {
    expect(carriedIn(`## Till → Ledger\n\n${table(head, row)}`)).toEqual({
      events: [["sales.in"], []],
      queues: salesQueue,
    });
  });

  test("beside the messages that go over it", () => {
    const rows = table("Queue | Message | Purpose", "`sales.in` | `SaleDone` | a paid sale");
    expect(carriedIn(`## Till → Ledger\n\n${rows}`)).toEqual({
      events: [["SaleDone"], []],
      queues: salesQueue,
    });
  });

  test("each of the way it is drawn", () => {
    const rows = ["Till | Ledger | sales | `sales.in`", "Ledger | Till | prices | `prices.out`"];
    expect(carriedIn(`## Data Flow\n\n${table("From | To | Data | Queue", ...rows)}`)).toEqual({
      events: [["sales.in"], ["prices.out"]],
      queues: [...salesQueue, "prices.out: ledger,write; till,read"],
    });
  });
});

test.each([
  ["From | To | Data | Queue", "Till | Ledger | sales | one for each store"],
  ["From | To | Data | Queue", "Till | Ledger | sales | none"],
  ["From | To | Data | Queue | Status", "Till | Ledger | sales | `sales.in` | planned"],
  ["From | To | Data | Exchange", "Till | Ledger | sales | `XETRA`"],
  ["From | To | Data | Dead letters", "Till | Ledger | sales | `sales.dead`"],
  ["From | To | Topic", "Till | Ledger | sales of the day"],
])("| %s | %s names none", (head, row) => {
  expect(carriedIn(`## Data Flow\n\n${table(head, row)}`).queues).toEqual([]);
});

test("nor what is queued when it fails", () => {
  const rows = table("Error | Queue", "timeout | `sales.retry`");
  const text = `## Till → Ledger\n\nSales.\n\n### Error Handling\n\n${rows}`;
  expect(carriedIn(text)).toEqual({ events: [[], []], queues: [] });
});
