import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flowsOf = (text: string) => tillLedger(text).contract.flows;
const table = (names: string, ...rows: string[]): string =>
  [names, "|--|--|--|", ...rows].join("\n");
const columns = table(
  "| | Orders | Refunds |",
  "| **Endpoint** | POST /orders | `POST /refunds` |",
  "| Format | JSON | XML |",
  "| Frequency | hourly | daily |",
);
const calls = [
  { method: "POST", url: "/orders" },
  { method: "POST", url: "/refunds" },
];

describe("a table with a column for each flow", () => {
  test.each(["## Till → Ledger\n\n", "## Till → Ledger\n\n### Interface\n\n"])(
    "tells as much as one with a row for each, below %j",
    (heading) => {
      expect(flowsOf(heading + columns)[0]).toMatchObject({
        state: "active",
        endpoints: calls,
        format: "JSON; XML",
        frequency: "hourly; daily",
      });
    },
  );

  test("in German, with the word for its rows in the corner", () => {
    const german = table(
      "| Schnittstelle | Aufträge | Storno |",
      "| Methode | POST | POST |",
      "| Pfad | /orders | /refunds |",
      "| Häufigkeit | stündlich | täglich |",
    );
    expect(flowsOf(`## Till → Ledger\n\n${german}`)[0]).toMatchObject({
      endpoints: calls,
      frequency: "stündlich; täglich",
    });
  });

  test("of events", () => {
    const events = table(
      "| | Orders | Refunds |",
      "| Topic | `order.new` | `refund.new` |",
      "| Format | Avro | JSON |",
    );
    expect(flowsOf(`## Till → Ledger\n\n${events}`)[0]).toMatchObject({
      events: [{ name: "order.new" }, { name: "refund.new" }],
      format: "Avro; JSON",
    });
  });

  test("that each name their ends", () => {
    const ends = table(
      "| | Orders | Refunds |",
      "| From | Till | Ledger |",
      "| To | Ledger | Till |",
      "| Endpoint | POST /orders | POST /refunds |",
      "| Frequency | hourly | daily |",
    );
    expect(flowsOf(`## Interfaces\n\n${ends}`)).toMatchObject([
      { from: "till", endpoints: [calls[0]], frequency: "hourly" },
      { from: "ledger", endpoints: [calls[1]], frequency: "daily" },
    ]);
  });
});

describe("is none where its columns are", () => {
  test.each([
    ["environments", "| | Test | Production |"],
    ["versions", "| | v1 | v2 |"],
    ["of other times", "| | Orders | Refunds (planned) |"],
    ["what was", "| | Old | Refunds |"],
    ["options", "| | Option A | Option B |"],
  ])("%s", (_what, names) => {
    const text = `## Till → Ledger\n\nSales.\n\n${columns.replace("| | Orders | Refunds |", names)}`;
    expect(flowsOf(text)[0]).toMatchObject({ endpoints: [] });
    expect(flowsOf(text)[0]).not.toHaveProperty("frequency");
  });

  test("systems", () => {
    const text = `## Interfaces\n\n${columns.replace("Orders | Refunds", "Till | Ledger")}`;
    expect(flowsOf(text)).toMatchObject([{ endpoints: [] }, { endpoints: [] }]);
  });

  test.each([
    table("| | Orders | Refunds |", "| Type | int | text |", "| Format | ISO | hex |"),
    table("| | Pros | Cons |", "| Format | easy | hard |", "| Frequency | often | seldom |"),
    table("| Parameter | Default | Maximum |", "| Format | JSON | XML |", "| Frequency | a | b |"),
    table("| Field | Type | Format |", "| message | string | text |", "| event | string | text |"),
    table("| | Type | Meaning |", "| event | `string` | `text` |", "| url | `string` | `uri` |"),
    table("| Word | Short | Long |", "| Method | way | manner |", "| Path | a | b |"),
    table("| Word | Short | Long |", "| Event | one | two |", "| Format | JSON | XML |"),
  ])("told of other things: %j", (text) => {
    const [flow] = flowsOf(`## Till → Ledger\n\nSales.\n\n${text}`);
    expect(flow).toMatchObject({ endpoints: [], events: [] });
    expect(flow).not.toHaveProperty("format");
    expect(flow).not.toHaveProperty("frequency");
  });
});

describe("how often a call is made stands beside it in its row", () => {
  const row = (head: string, cell: string) =>
    flowsOf(
      `## Till → Ledger\n\n${table(`| Method | Path | ${head} |`, `| POST | /orders | ${cell} |`)}`,
    )[0]?.frequency;

  test("below a word for it", () => expect(row("Frequency", "hourly")).toBe("hourly"));

  test.each([
    ["When", "a sale is booked"],
    ["Frequency", "n/a"],
    ["Frequency", "TBD"],
  ])("but not %s: %s", (head, cell) => {
    expect(row(head, cell)).toBeUndefined();
  });
});
