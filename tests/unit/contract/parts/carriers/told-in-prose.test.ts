import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flow = (text: string) => tillLedger(`## Till → Ledger\n\n${text}`).contract.flows[0];
const names = (text: string) => flow(text)?.events.map(({ name }) => name);
const calls = (text: string) =>
  flow(text)?.endpoints.map(({ method, url }) => `${method ?? ""} ${url}`);

describe("events told in a sentence", () => {
  test("have it for a description", () => {
    const text = "Nightly. Till publishes `sale.done` on topic `sales.v1`. See the runbook.";
    expect(flow(text)).toMatchObject({
      state: "active",
      events: [
        { name: "sale.done", description: "Till publishes `sale.done` on topic `sales.v1`." },
      ],
    });
  });

  test.each([
    ["It emits the `SaleDone` event.", ["SaleDone"]],
    [
      "Till publishes `sale.done`, `sale.refunded` and `sale.void`.",
      ["sale.done", "sale.refunded", "sale.void"],
    ],
    ["- Till publishes to the topic `sales`\n- nightly", ["sales"]],
    ["### Purpose\n\nTill raises `sale.done` for each basket.", ["sale.done"]],
    ["### Data Flow\n\nTill publishes `sale.done`.", ["sale.done"]],
    ["Till veröffentlicht `sale.done`.", ["sale.done"]],
    ["Till publica el evento `sale.done`.", ["sale.done"]],
    ["Till 发布 `sale.done`。", ["sale.done"]],
  ])("%s", (text, found) => {
    expect(names(text)).toEqual(found);
  });

  test.each([
    ["a file", "Till publishes `sales.csv` to the bucket."],
    ["a table", "Till publishes `books.sales` as a table."],
    ["a word of code", "Till publishes `Sale` records."],
    ["what is not sent", "Till no longer publishes `sale.done`."],
    ["what is planned", "It is planned that Till publishes `sale.done`."],
    ["what the other side sends", "Ledger publishes `batch.done`."],
    ["another part", "### Error Handling\n\nTill publishes `sale.failed`."],
    ["a value", "- **Frequency:** Till publishes `sale.done` hourly"],
  ])("%s is none", (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test("count where none are stated otherwise", () => {
    expect(names("Till publishes `sale.x`.\n\n- **Event:** `sale.done`")).toEqual(["sale.done"]);
  });
});

describe("calls told in a sentence", () => {
  test.each([
    ["Till calls `POST /v1/journal` once a minute.", ["POST /v1/journal"]],
    ["Ledger calls the till's `GET` `/v1/sales`.", ["GET /v1/sales"]],
    [
      "It invokes `POST https://ledger.example/v1/journal`.",
      ["POST https://ledger.example/v1/journal"],
    ],
    [
      "### Interface Details\n\nTill posts each batch with a call: it calls `POST /v1/journal`.",
      ["POST /v1/journal"],
    ],
    [
      "Till calls `POST /v1/journal` and `GET /v1/journal/{id}`.",
      ["POST /v1/journal", "GET /v1/journal/{id}"],
    ],
    ["The Till sends every sale with a `POST /v1/journal`.", ["POST /v1/journal"]],
    ["Till ruft `POST /v1/journal` auf.", ["POST /v1/journal"]],
  ])("%s", (text, found) => {
    expect(calls(text)).toEqual(found);
  });

  test.each([
    ["what is not called", "Till never calls `POST /v1/journal`."],
    ["what the taker sends", "Ledger sends receipts with `POST /v1/receipts`."],
    ["a comparison", "Till sends sales as with `POST` and the like."],
    ["what is checked", "Whoever is in doubt tests with `POST /v1/journal`."],
    ["a mention", "See `POST /v1/journal` for the fields."],
    ["a path without a method", "Till calls `/v1/journal`."],
    ["another part", "### Error Handling\n\nTill calls `POST /v1/journal` three times."],
  ])("%s is none", (_, text) => {
    expect(calls(text)).toEqual([]);
  });

  test("count where none are stated otherwise", () => {
    const fence = "```\nEndpoint: /v2/journal\nMethod: PUT\n```";
    expect(calls(`Till calls \`POST /v1/journal\`.\n\n${fence}`)).toEqual(["PUT /v2/journal"]);
  });
});

test("a direction that is planned stays so", () => {
  const text = "Planned. Till publishes `sale.done` and calls `POST /v1/journal`.";
  expect(flow(text)).toMatchObject({ state: "planned", events: [], endpoints: [] });
});

test("a direction in which nothing flows stays so", () => {
  const text = "No data flows this way. Ledger calls `GET /v1/sales` instead.";
  expect(flow(text)).toMatchObject({ state: "none", endpoints: [] });
});

test("what is called may be told behind a label", () => {
  const { flows } = tillLedger("## Till → Ledger\n\n**How:** Till calls `POST /v1/sales`").contract;
  expect(flows[0]?.endpoints).toMatchObject([{ method: "POST", url: "/v1/sales" }]);
});
