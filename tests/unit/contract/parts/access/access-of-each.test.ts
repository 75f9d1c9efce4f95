import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const accessTo = (labels: string) =>
  Object.fromEntries(
    tillLedger(`## Shared Resources\n\n### Databases\n\n${labels}`).contract.resources.map(
      ({ name, access }) => [
        name,
        Object.fromEntries(access.map(({ system, mode }) => [system, mode])),
      ],
    ),
  );
const given = (permissions: string) =>
  accessTo(`- **Tables:** \`core.orders\`, \`stock\`\n- **Permissions:** ${permissions}`);

describe("permissions that name each table", () => {
  const crosswise = {
    "core.orders": { till: "write", ledger: "read" },
    stock: { till: "read", ledger: "write" },
  };

  test.each([
    "Till writes `core.orders` and reads `stock`; Ledger writes `stock` and reads `core.orders`",
    "Till writes `orders` and reads `stock`. Ledger writes `stock` and reads `orders`.",
    "Till writes orders and reads stock; Ledger writes stock and reads orders",
    "Till writes `orders`, Ledger writes `stock`, Till reads `stock`, Ledger reads `orders`",
    "`orders`: Till writes, Ledger reads; `stock`: Ledger writes, Till reads",
    "`orders` (Till writes, Ledger reads), `stock` (Ledger writes, Till reads)",
    "\n  - `orders`: Till writes, Ledger reads\n  - `stock`: Ledger writes, Till reads",
    "Till: write on `orders`, read on `stock`; Ledger: write on `stock`, read on `orders`",
    "`orders` is written by Till and read by Ledger; `stock` is written by Ledger and read by Till",
  ])("each clause counts for what it names: “%s”", (permissions) => {
    expect(given(permissions)).toEqual(crosswise);
  });

  test.each([
    ["Till writes; Ledger reads `stock`", { till: "write" }, { till: "write", ledger: "read" }],
    ["Till writes all but `orders`", {}, { till: "write" }],
    ["Till reads `orders` from Ledger and writes `stock`", { till: "read" }, { till: "write" }],
    ["Ops writes `orders`, Till and Ledger read `stock`", {}, { till: "read", ledger: "read" }],
    ["Till and Ledger read `orders`, Ops writes `stock`", { till: "read", ledger: "read" }, {}],
    [
      "Till writes `orders`, Till and Ledger read `stock`",
      { till: "write" },
      { till: "read", ledger: "read" },
    ],
    ["Till writes `orders`, Ledger `stock`", { till: "write" }, { ledger: "unknown" }],
  ])("nobody gets what is said of another: “%s”", (permissions, orders, stock) => {
    expect(given(permissions)).toEqual({ "core.orders": orders, stock });
  });

  test.each([
    "Till writes, Ledger reads",
    "Till writes `orders` and `stock`, Ledger reads both",
    "Till writes `total` and Ledger reads it",
  ])("what names none or all of them is said of all: “%s”", (permissions) => {
    const both = { till: "write", ledger: "read" };
    expect(given(permissions)).toEqual({ "core.orders": both, stock: both });
  });
});

describe("what both do, or is done to both, is said of all before it", () => {
  const each = {
    "core.orders": { till: "read-write", ledger: "read" },
    stock: { till: "read", ledger: "read-write" },
  };

  test.each([
    "Till writes `orders`, Ledger writes `stock`, both read",
    "Till writes `orders`, Ledger writes `stock`, and both read",
    "Till writes `orders`, Ledger writes `stock` and both systems read",
    "Till writes orders, Ledger writes stock, both read.",
    "Till schreibt `orders`, Ledger schreibt `stock`, beide lesen",
    "Till escribe `orders`, Ledger escribe `stock`, ambos leen",
    "Till 写入 `orders`，Ledger 写入 `stock`，双方读取",
  ])("%s", (permissions) => {
    expect(given(permissions)).toEqual(each);
  });

  test.each([
    [
      "Till writes `orders`, Ledger writes `stock` and reads both",
      { till: "write", ledger: "read" },
      { ledger: "read-write" },
    ],
    [
      "Till writes `orders`, Ledger writes `stock`, Ledger reads both",
      { till: "write", ledger: "read" },
      { ledger: "read-write" },
    ],
    [
      "Till writes `orders`, both read `stock`",
      { till: "write" },
      { till: "read", ledger: "read" },
    ],
    ["Till writes `orders`, Ledger writes `stock`, Till reads", { till: "write" }, undefined],
    ["Till writes `orders`, Ledger writes `stock`, both never read", { till: "write" }, undefined],
  ])("and nothing else is: “%s”", (permissions, orders, stock) => {
    const found = given(permissions);
    expect(found["core.orders"]).toEqual(orders);
    if (stock) expect(found["stock"]).toEqual(stock);
  });

  test("a third thing is not among them", () => {
    expect(
      accessTo(
        "- **Tables:** `a1`, `b1`, `c1`\n- **Permissions:** Till writes `a1`, Ledger writes `b1`, both read; `c1` is Ledger's",
      )["c1"],
    ).toEqual({ ledger: "unknown" });
  });
});

test("the same behind the names of buckets", () => {
  expect(accessTo("- **S3 Buckets:** `in`, `out` – Till writes `in`, Ledger writes `out`")).toEqual(
    {
      in: { till: "write" },
      out: { ledger: "write" },
    },
  );
});

test("“in” in plain words names no bucket", () => {
  const both = { till: "write", ledger: "read" };
  expect(
    accessTo("- **S3 Buckets:** `in`, `out` – Till puts files in and writes them, Ledger reads"),
  ).toEqual({ in: both, out: both });
});
