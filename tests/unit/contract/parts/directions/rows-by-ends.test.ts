import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const hub = (text: string) => readText(`# Orders ↔ Shipping ↔ Mailer\n\n${text}`).contract;

describe("what flows which way, in a table beside the directions", () => {
  test("with a column for the direction", () => {
    const { flows } = tillLedger(
      "## Data flow\n\n| Data | Direction | Format | Frequency |\n|--|--|--|--|\n| Sales | Till → Ledger | JSON | 60 s |\n| Prices | Ledger to Till | CSV | nightly |",
    ).contract;
    expect(flows).toMatchObject([
      { to: "ledger", state: "active", purpose: "Sales", format: "JSON", frequency: "60 s" },
      { to: "till", state: "active", purpose: "Prices", format: "CSV", frequency: "nightly" },
    ]);
  });

  test("with a column for who makes a topic, and one for all who take it", () => {
    const { flows } = hub(
      "## Topics\n\n| Topic | Producer | Consumers |\n|--|--|--|\n| `orders.placed` | Orders | Shipping, Mailer and Nobody |",
    );
    const events = [{ name: "orders.placed" }];
    expect(flows).toMatchObject([
      { from: "orders", to: "shipping", state: "active", events },
      { from: "orders", to: "mailer", state: "active", events },
    ]);
  });

  test("with a column for who calls, and one for who answers", () => {
    const { flows } = tillLedger(
      "## Endpoints\n\n| Method | Path | Caller | Provider |\n|--|--|--|--|\n| POST | /sales | Till | Ledger |\n| GET | /tills | Ledger | Till |",
    ).contract;
    expect(flows.map(({ endpoints }) => endpoints)).toEqual([
      [{ method: "POST", url: "/sales" }],
      [{ method: "GET", url: "/tills" }],
    ]);
  });

  test.each([
    [
      "accounts",
      "## Authentication\n\n| Direction | Method | Format |\n|--|--|--|\n| Till → Ledger | key | hex |",
    ],
    [
      "a resource",
      "## Shared Resources\n\n| Table | Producer | Consumer |\n|--|--|--|\n| `a.b` | Till | Ledger |",
    ],
    ["people", "## Data flow\n\n| Data | Producer | Consumer |\n|--|--|--|\n| Sales | Ana | Ben |"],
  ])("but not of %s", (_, text) => {
    expect(tillLedger(text).contract.flows.map(({ state }) => state)).toEqual(["none", "none"]);
  });
});

describe("who writes and who reads, in columns of their own", () => {
  const access = [
    { system: "till", mode: "write" },
    { system: "ledger", mode: "read" },
  ];

  test.each([
    [
      "| Resource | Type | Producer | Consumer |",
      "| `a.b` | Kafka topic | Till | Ledger |",
      "queue",
    ],
    ["| Table | Kind | Written by | Read by |", "| `a.b` | x | Till | Ledger |", "table"],
    ["| Topic | Kind | Publisher | Subscribers |", "| `a.b` | x | Till | Ledger |", "queue"],
    ["| Tabelle | Art | Produzent | Konsument |", "| `a.b` | x | Till | Ledger |", "table"],
    ["| Tabelle | Art | Schreibt | Liest |", "| `a.b` | x | Till | Ledger |", "table"],
  ])("%s", (headers, row, kind) => {
    const text = `## Shared Resources\n\n${headers}\n|--|--|--|--|\n${row}`;
    expect(tillLedger(text).contract.resources).toMatchObject([{ name: "a.b", kind, access }]);
  });

  test("an empty cell says nothing", () => {
    const text =
      "## Shared Resources\n\n| Table | Written by | Read by |\n|--|--|--|\n| `a.b` | – | Ledger |";
    expect(tillLedger(text).contract.resources).toMatchObject([
      { access: [{ system: "ledger", mode: "read" }] },
    ]);
  });
});
