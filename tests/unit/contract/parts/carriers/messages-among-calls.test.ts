import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const carriersOf = (text: string) =>
  tillLedger(text).contract.flows.map(({ endpoints, events }) => ({
    calls: endpoints.map(({ url }) => url),
    events: events.map(({ name }) => name),
  }));

const none = { calls: [], events: [] };
const head = "| Direction | Method | Path | Purpose |\n|--|--|--|--|";
const call = "| Ledger → Till | GET | `/rates` | rates |";
const among = (row: string) => `## Endpoints\n\n${head}\n${call}\n| Till → Ledger | ${row} |`;

describe("a topic or a queue for a method names an event", () => {
  test.each([
    "topic | `till.sales.v2` | sales",
    "Topic | till.sales.v2 | sales",
    "`queue` | `till.sales.v2` | sales",
    "Kafka topic | `till.sales.v2` | sales",
    "Kafka | `till.sales.v2` | sales",
    "event | `till.sales.v2` | sales",
    "Warteschlange | `till.sales.v2` | sales",
    "cola | `till.sales.v2` | sales",
    "队列 | `till.sales.v2` | sales",
  ])("| %s |", (row) => {
    expect(carriersOf(among(row))).toEqual([
      { calls: [], events: ["till.sales.v2"] },
      { calls: ["/rates"], events: [] },
    ]);
  });

  test("with what it is for, at its place", () => {
    const { contract, placeOf } = tillLedger(among("topic | `till.sales.v2` | sales"));
    expect(contract.flows[0]?.events).toEqual([{ name: "till.sales.v2", description: "sales" }]);
    expect(placeOf("flows.0.events.0").line).toBe(8);
    expect(placeOf("flows.0").line).toBe(8);
  });

  test("also below the direction's own heading, where rows name no direction", () => {
    const table = "| Method | Path |\n|--|--|\n| POST | `/sales` |\n| topic | `till.sales.v2` |";
    expect(carriersOf(`## Till → Ledger\n\nSales.\n\n### Interface\n\n${table}`)).toEqual([
      { calls: ["/sales"], events: ["till.sales.v2"] },
      none,
    ]);
  });

  test("and below the other's, where they do", () => {
    const text = `## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nRates.\n\n### API\n\n${head}\n${call}\n| Till → Ledger | topic | \`till.sales.v2\` | sales |`;
    expect(carriersOf(text)).toEqual([
      { calls: [], events: ["till.sales.v2"] },
      { calls: ["/rates"], events: [] },
    ]);
  });
});

test.each([
  "POST | `/topic` | sales",
  "webhook | `/hooks/sales` | sales",
  "webhook | `https://ledger.example/hooks` | sales",
  "topic admin | `admin.topics` | sales",
  "RPC | `ledger.Sales` | sales",
])("anything else is a call: | %s |", (row) => {
  const [flow] = carriersOf(among(row));
  expect(flow).toMatchObject({ calls: [expect.anything()], events: [] });
});

test("a topic that is planned or gone is none of today", () => {
  const { contract } = tillLedger(among("topic | `till.sales.v2` | planned"));
  expect(contract.flows[0]).toMatchObject({ state: "planned", endpoints: [] });
  const withStatus =
    "## Endpoints\n\n| Direction | Method | Path | Status |\n|--|--|--|--|\n| Till → Ledger | topic | `till.sales.v2` | retired |";
  expect(carriersOf(withStatus)[0]).toEqual(none);
});
