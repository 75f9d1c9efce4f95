import { describe, expect, test } from "vitest";
import { withNamesInCode } from "../../../../../src/contract/parts/named-resources/plain-names.ts";
import { SystemNames } from "../../../../../src/contract/names/systems.ts";
import { tillLedger } from "../../read-text.ts";

const systems = new SystemNames(["Till", "Ledger"], []);

describe("the names of a list are as if they stood in code", () => {
  test.each([
    ["invoices, payments", "`invoices`, `payments`"],
    ["Invoices, Payments", "`Invoices`, `Payments`"],
    ["finance.invoices and finance.payments", "`finance.invoices` and `finance.payments`"],
    ["invoices, payments and refunds", "`invoices`, `payments` and `refunds`"],
    ["invoices, payments, and refunds.", "`invoices`, `payments`, and `refunds`"],
    ["invoices y payments", "`invoices` y `payments`"],
    ["invoices、payments", "`invoices`、`payments`"],
    ["invoices, payments, etc.", "`invoices`, `payments`, etc"],
    ["a.b (Ledger writes), a.c (Till writes)", "`a.b` (Ledger writes), `a.c` (Till writes)"],
    [
      "invoices, payments: Till writes, Ledger reads",
      "`invoices`, `payments`: Till writes, Ledger reads",
    ],
    ["a: Till writes; b: Ledger writes", "`a`: Till writes; `b`: Ledger writes"],
    ["- invoices\n- payments\n- refunds", "`invoices`\n`payments`\n`refunds`"],
    ["acme-x, acme-y, Till writes both", "`acme-x`, `acme-y`, Till writes both"],
    ["stock:levels, prices", "`stock:levels`, `prices`"],
    ["s3://acme/x, s3://acme/y", "`s3://acme/x`, `s3://acme/y`"],
    ["/exports/a.csv, /exports/b.csv", "`/exports/a.csv`, `/exports/b.csv`"],
  ])("%s", (value, expected) => {
    expect(withNamesInCode(value, systems)).toBe(expected);
  });
});

describe("what is no list is left as it is", () => {
  test.each([
    "invoices",
    "invoices, which Till writes nightly",
    "invoices, however, Till writes nightly",
    "invoices, Till writes, Ledger reads",
    "invoices, nightly",
    "invoices, encrypted",
    "acme-x, eu-west-1",
    "acme-x, CSV",
    "invoices, Ledger",
    "invoices, read-only",
    "invoices (Till writes, Ledger reads)",
    "invoices: Till writes; Ledger: reads",
    "invoices: read by Ledger, Warehouse (nightly)",
    "Profit and Loss",
    "None, really",
    "`invoices`, payments",
    "[List tables], payments",
    "The tables of the shop, and its views",
    "",
  ])("%s", (value) => {
    expect(withNamesInCode(value, systems)).toBe(value);
  });

  test("nor are words, where anything may stand", () => {
    const inOther = (value: string) => withNamesInCode(value, systems, { onlyTechnical: true });
    expect(inOther("wiki, whiteboard")).toBe("wiki, whiteboard");
    expect(inOther("acme-x, acme-y")).toBe("`acme-x`, `acme-y`");
  });
});

describe("each name of a list is a resource", () => {
  const told = (labels: string) =>
    tillLedger(`## Shared Resources\n\n${labels}`).contract.resources.map(
      ({ name, access, permissions }) => ({
        name,
        access: access.map(({ system, mode }) => `${system} ${mode}`),
        permissions,
      }),
    );
  const both = ["till write", "ledger read"];

  test("of whom “Permissions” tells", () => {
    const permissions = "Till writes, Ledger reads";
    expect(
      told(`- **Tables:** finance.invoices, finance.payments\n- **Permissions:** ${permissions}`),
    ).toEqual([
      { name: "finance.invoices", access: both, permissions },
      { name: "finance.payments", access: both, permissions },
    ]);
  });

  test("with what stands behind it", () => {
    expect(
      told("- **Tables:** finance.invoices (Ledger writes), finance.payments (Till writes)"),
    ).toMatchObject([
      { name: "finance.invoices", access: ["ledger write"] },
      { name: "finance.payments", access: ["till write"] },
    ]);
  });

  test.each([
    ["- **S3 Buckets:** acme-x, acme-y", ["acme-x", "acme-y"]],
    ["- **Cloudflare KV:** stock:levels, prices", ["stock:levels", "prices"]],
    ["- **Tables:**\n  - `a`\n  - `b`\n  - `c`", ["a", "b", "c"]],
    ["- **Tables:**\n  - a\n  - b\n  - c", ["a", "b", "c"]],
  ])("%s", (labels, names) => {
    expect(told(labels).map(({ name }) => name)).toEqual(names);
  });
});

test("a remark behind a table takes no place from its permissions", () => {
  const [table] = tillLedger(
    "## Shared Resources\n\n- **Tables:** `invoices` (one row each)\n- **Permissions:** Till writes",
  ).contract.resources;
  expect(table).toMatchObject({
    permissions: "Till writes",
    access: [{ system: "till", mode: "write" }],
  });
});
