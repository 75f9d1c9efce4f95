import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const events = (section: string) =>
  tillLedger(`## Till → Ledger\n\n${section}`).contract.flows[0]?.events;

test.each([
  [
    "a table",
    "### Events\n\n| Event | Description |\n|---|---|\n| `sale.done` | A basket is paid |",
  ],
  [
    "a table anywhere in the direction",
    "| Topic | When |\n|---|---|\n| `sale.done` | A basket is paid |",
  ],
  ["a list", "### Topics\n\n- `sale.done` — A basket is paid"],
  ["a label", "- **Event:** `sale.done` – A basket is paid"],
])("events stand in %s", (_, section) => {
  expect(events(section)).toEqual([{ name: "sale.done", description: "A basket is paid" }]);
});

test("an event told twice is one", () => {
  expect(events("- **Event:** `a`\n- **Event:** `a`\n- **Event:** `b`")).toEqual([
    { name: "a" },
    { name: "b" },
  ]);
});

test("a list of other things holds none", () => {
  expect(
    events("### Events\n\n- We meet on Mondays\n\n| Name | Age |\n|---|---|\n| x | 1 |"),
  ).toEqual([{ name: "x" }]);
  expect(events("- We meet on Mondays")).toEqual([]);
});

test("a row that draws the other direction is no event of this one", () => {
  const rows = "| `sale.done` | Till | Ledger |\n| `sale.booked` | Ledger | Till |";
  expect(events(`| Event | From | To |\n|---|---|---|\n${rows}`)).toEqual([{ name: "sale.done" }]);
});

test("where messages wait when something fails is no event", () => {
  expect(events("### Error Handling\n\n- **Queue:** sales wait in `retry.queue`")).toEqual([]);
});

test.each([
  "- **Queue:** FIFO, max 1000",
  "- **Queue:** none; stock goes by SFTP to `/in/stock`",
  "- **Events:** none but `sale.done`",
])("“%s” names no event", (section) => {
  expect(events(section)).toEqual([]);
});

describe("events listed among the sentences of a direction", () => {
  const named = (text: string) =>
    tillLedger(`## Till → Ledger\n\n${text}`).contract.flows[0]?.events.map(({ name }) => name);

  test.each([
    [
      "Webhooks to the ledger. Events: `sale.done`, `sale.void`. Signed.",
      ["sale.done", "sale.void"],
    ],
    ["By webhook. Topics: `sales` and `refunds`.", ["sales", "refunds"]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });

  test.each([
    "Webhooks. Old events: `sale.old`.",
    "Webhooks. Events: see `events.md`.",
    "Webhooks. Events: `docs/events.md`.",
    "Webhooks. Statuses: `done`, `void`.",
    "Planned: webhooks. Events: `sale.done`.",
  ])("%s names none", (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe("a message told by its standard names no event", () => {
  const flow = (value: string) =>
    tillLedger(`## Till → Ledger\n\n| Item | Detail |\n|---|---|\n| Message | ${value} |\n`)
      .contract.flows[0];

  test.each(["HL7 v2.5.1 OML^O21", "XML (ISO 20022)", "JSON"])("%s is its format", (value) => {
    expect(flow(value)).toMatchObject({ format: value, events: [] });
  });

  test.each(["csv.exported", "OrderPlaced", "JsonChanged"])("%s is its name", (value) => {
    expect(flow(value)?.events).toEqual([{ name: value }]);
    expect(flow(value)).not.toHaveProperty("format");
  });
});

describe("below a title that draws several ways", () => {
  const eventsOf = (sections: string) =>
    readText(`# Orders → Fulfilment, Loyalty\n\n${sections}`).contract.flows.map(({ events }) =>
      events.map(({ name }) => name),
    );
  const table = (head: string, ...rows: string[]) =>
    `| ${head} |\n|---|---|\n${rows.map((row) => `| ${row} |`).join("\n")}`;

  test("a row tells whose its topic is", () => {
    const topics = table(
      "Topic | Consumers",
      "`orders.placed` | Fulfilment, Loyalty",
      "`orders.cancelled` | Fulfilment",
    );
    expect(eventsOf(`## Topics\n\n${topics}`)).toEqual([
      ["orders.placed", "orders.cancelled"],
      ["orders.placed"],
    ]);
  });

  test("a row that names none of them is nobody's, one for everyone is everybody's", () => {
    const topics = table(
      "Topic | Consumers",
      "`orders.placed` | Fulfilment",
      "`prices.changed` | none yet",
      "`stock.counted` | –",
      "`returns.booked` | TBD",
      "`hub.restarted` | all",
      "`clock.ticked` | all consumers",
    );
    expect(eventsOf(`## Topics\n\n${topics}`)).toEqual([
      ["orders.placed", "hub.restarted", "clock.ticked"],
      ["hub.restarted", "clock.ticked"],
    ]);
  });

  test("nor is its format anybody else's", () => {
    const topics = table(
      "Topic | Consumers | Format",
      "`orders.placed` | Fulfilment | Avro",
      "`stock.lost` | internal | JSON",
    );
    const { flows } = readText(
      `# Orders → Fulfilment, Loyalty\n\n## Topics\n\n${topics.replace("---|---", "---|---|---")}`,
    ).contract;
    expect(flows.map(({ format }) => format)).toEqual(["Avro", undefined]);
  });

  test.each([
    table("Topic | Retention", "`orders.placed` | 14 days"),
    "- `orders.placed` — an order is paid",
  ])("what names no consumer is nobody's for certain: %s", (topics) => {
    expect(eventsOf(`## Topics\n\n${topics}`)).toEqual([[], []]);
  });
});

describe("what is told behind “how”", () => {
  const flow = (lines: string) => tillLedger(`## Till → Ledger\n\n${lines}`).contract.flows[0];

  test("a webhook's call is no event", () => {
    expect(flow("* how: webhook `POST /hooks/sale`")).toMatchObject({
      endpoints: [{ method: "POST", url: "/hooks/sale" }],
      events: [],
    });
    expect(flow("* how: webhook `sale.done`")?.events).toEqual([{ name: "sale.done" }]);
  });

  test("its payload is the format, not what carries it", () => {
    expect(flow("* how: REST, `PUT /sales`\n* payload: JSON")?.format).toBe("JSON");
    expect(flow("* how: SFTP, zip of XML\n* format: CSV\n* payload: JSON")?.format).toBe("CSV");
  });
});
