import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const calls = (text: string, heading = "Till → Ledger") =>
  tillLedger(`## ${heading}\n\n${text}`).contract.flows[0]?.endpoints.map(
    ({ method, url }) => `${method ?? ""} ${url}`,
  );

describe("a call in code is the direction's where the sentence tells what flows", () => {
  test.each([
    [
      "Webhooks to `POST https://ledger.example/hooks/sales`. Signed with HMAC.",
      "POST https://ledger.example/hooks/sales",
    ],
    [
      "Ledger pulls `GET https://till.example/api/sales?since={ts}` every 2 minutes.",
      "GET https://till.example/api/sales?since={ts}",
    ],
    ["Sales are fetched with `GET /v1/sales`.", "GET /v1/sales"],
    ["Ledger offers `POST /v1/sales` for it.", "POST /v1/sales"],
    ["Ledger receives them at `POST /v1/sales`.", "POST /v1/sales"],
    [
      "- Transport: REST, `POST https://ledger.example/api/sales`",
      "POST https://ledger.example/api/sales",
    ],
    [
      "- Sends sales to `POST https://ledger.example/v1/sales`",
      "POST https://ledger.example/v1/sales",
    ],
    ["- **Format:** JSON\n- Sends sales to `POST /v1/sales`", "POST /v1/sales"],
    ["### Data Flow\n\nTill pushes sales via `PUT /v1/sales`.", "PUT /v1/sales"],
    ["gRPC `ledger.v1.Sales/Post` on port 8443, once a day.", " ledger.v1.Sales/Post"],
    ["Verkäufe gehen per Webhook an `POST /v1/sales`.", "POST /v1/sales"],
  ])("%s", (text, call) => {
    expect(calls(text)).toEqual([call]);
  });

  test("all of a sentence", () => {
    expect(
      calls("Till sends sales (`POST /v1/sales`) and corrects them (`PUT /v1/sales/{id}`)."),
    ).toEqual(["POST /v1/sales", "PUT /v1/sales/{id}"]);
  });

  test.each([
    ["Till sends sales to POST /v1/sales.", "POST /v1/sales"],
    [
      "Till calls POST https://ledger.example/v1/sales, at once.",
      "POST https://ledger.example/v1/sales",
    ],
    ["Till sends sales (with **PUT /v1/sales/{id}**).", "PUT /v1/sales/{id}"],
  ])("or without its ticks: %s", (text, call) => {
    expect(calls(text)).toEqual([call]);
  });

  test("where none is stated otherwise", () => {
    expect(
      calls("Till sends sales to `POST /v1/sales`.\n\n- **Endpoint:** `PUT /v2/sales`"),
    ).toEqual(["PUT /v2/sales"]);
  });
});

describe("it is none", () => {
  test.each([
    ["of the past", "Sales were sent to `POST /v1/sales`."],
    ["replaced", "Till sends sales by Kafka instead of `POST /v1/sales`."],
    ["of the past, without ticks", "Sales were sent to POST /v1/sales."],
    ["a method in a sentence", "Till sends sales as a POST to /v1/sales."],
    ["of plans", "From May on Till will send sales to `POST /v1/sales`."],
    ["an example", "Till sends sales, for example to `POST /v1/sales`."],
    ["a fallback", "As a fallback, Till sends sales to `POST /v1/sales`."],
    ["of an outage", "If Kafka is down, Till sends sales to `POST /v1/sales`."],
    ["a test", "Whoever tests sends a sale to `POST /v1/sales`."],
    ["a trial", "To try it, send a sale to `POST /v1/sales`."],
    ["a check", "Till sends `GET /health` to check whether Ledger is up."],
    ["of keys", "Till gets its token from `POST https://login.example/token`."],
    ["what comes back", "Ledger confirms what it got: it sends `POST /v1/receipts`."],
    ["what the giver fetches", "Till pulls its settings with `GET /v1/settings`."],
    ["a remark on one", "The limit of `POST /v1/sales` is 100 a second."],
    ["a method alone", "Till sends sales by `POST`."],
    ["of which system nobody says", "JSON of the app comes from `GET /cart`."],
    ["of rejected ones", "Rejected sales are sent to `POST /v1/rejects`."],
  ])("%s", (_, text) => {
    expect(calls(text)).toEqual([]);
  });

  test("of a system that isn't the direction's", () => {
    const { contract } = tillLedger(
      "**System C:** Vault\n\n## Till → Ledger\n\nDaily sales.\n\n## Till → Vault\n\nVault pulls `GET /v1/keys` and Ledger reads it.\n",
    );
    expect(contract.flows.flatMap(({ endpoints }) => endpoints)).toEqual([]);
  });
});
