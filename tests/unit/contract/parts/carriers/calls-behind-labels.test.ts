import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const endpointsIn = (section: string) =>
  tillLedger(`## Till → Ledger\n\nThe day's sales.\n\n${section}`).contract.flows[0]?.endpoints;

const booking = { method: "POST", url: "/v2/sales" };

describe("a call behind a label that nobody knows", () => {
  test.each([
    "**Resource:** `POST /v2/sales`",
    "- **Reached at:** POST /v2/sales",
    "- **Format:** JSON\n- **Booking:** `POST` `/v2/sales`",
    "- Booking: `POST /v2/sales`",
    "### Interface\n\n**Reached at:** `POST /v2/sales`",
    "**Buchung:** `POST /v2/sales`",
    "**Till calls:** `POST /v2/sales`",
    "| Item | Value |\n|--|--|\n| Booking | `POST /v2/sales` |\n| Currency | EUR |",
  ])("%j", (section) => {
    expect(endpointsIn(section)).toEqual([booking]);
  });

  test.each([
    "- **Booking:** `POST /v2/sales`\n- **Read back later on:** the clerk asks\n- **Query:** `GET /v2/sales/{id}`",
    "| Step | Call it |\n|--|--|\n| Booking | `POST /v2/sales` |\n| Query | `GET /v2/sales/{id}` |",
    "- Booking: `POST /v2/sales`\n- Query: `GET /v2/sales/{id}`",
    "### API\n\n- **Booking** – `POST /v2/sales`\n- **Query** – `GET /v2/sales/{id}`",
  ])("is for what each of several labels says: %j", (section) => {
    expect(endpointsIn(section)).toEqual([
      { ...booking, purpose: "Booking" },
      { method: "GET", url: "/v2/sales/{id}", purpose: "Query" },
    ]);
  });

  test("what is said behind it goes first", () => {
    const section = "- **Write:** `POST /v2/sales` – a sale\n- **Read:** `GET /v2/sales`";
    expect(endpointsIn(section)).toEqual([
      { ...booking, purpose: "a sale" },
      { method: "GET", url: "/v2/sales", purpose: "Read" },
    ]);
  });

  test("is where it stands", () => {
    const { placeOf } = tillLedger(
      "## Till → Ledger\n\nSales.\n\n**Reached at:** `POST /v2/sales`",
    );
    expect(placeOf("flows.0.endpoints.0").line).toBe(7);
  });
});

test.each([
  "**Formerly:** `POST /v1/sales`",
  "**Replaces:** `POST /v1/sales`",
  "**Planned:** `POST /v3/sales`",
  "**Not used:** `POST /v3/sales`",
  "**Unused:** `POST /v3/sales`",
  "**Isn’t called:** `POST /v3/sales`",
  "**Instead of:** `POST /v3/sales`",
  "**Until May 2027:** `POST /v1/sales`",
  "**Callback:** `POST /hooks/sales`",
  "**Ledger calls:** `POST /hooks/sales`",
  "**Health check:** `GET /healthz`",
  "**Docs:** `GET /docs`",
  "**Authentication endpoint:** `POST /oauth/token`",
  "- Token: `POST /oauth/token`",
  "**Example:** `GET /v2/sales/17`",
  "**Test:** `POST /v2/ping`",
  "**Booking:** `POST /v2/sales` is tried twice",
  "**Booking:** never `POST /v2/sales`",
  "**Location:** `/srv/sales`",
  "**Testaufruf:** `GET /v2/ping`",
  "**Früher:** `POST /v1/sales`",
  "| Field | Source |\n|--|--|\n| total | `GET /v2/prices` |",
  "| What | Where from |\n|--|--|\n| `total` | `GET /v2/prices` |",
  "| Formerly | Now |\n|--|--|\n| Booking | `POST /v1/sales` |",
  "| Item | Value |\n|--|--|\n| Callback | `POST /hooks/sales` |",
  "### Error Handling\n\n**Compensation:** `DELETE /v2/sales/{id}`",
])("%j tells of none", (section) => {
  expect(endpointsIn(section)).toEqual([]);
});

test("nor does one beside an endpoint that says so", () => {
  const section = "- **Endpoint:** `POST /v2/sales`\n- **Compared with:** `GET /v1/sales`";
  expect(endpointsIn(section)).toEqual([booking]);
});
