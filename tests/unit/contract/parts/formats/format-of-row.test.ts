import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const table = (head: string, ...rows: string[]) =>
  [head, head.replace(/[^|]+/g, "--"), ...rows].map((row) => `| ${row} |`).join("\n");
const formatIn = (text: string) => tillLedger(text).contract.flows[0]?.format;

describe("a format below “Schema”", () => {
  test.each([
    ["Data | Schema | How often", "Sales | Avro | nightly", "Avro"],
    ["Data | Schema", "Sales | CSV with a header", "CSV with a header"],
    ["Event | Schema | When", "`sale.done` | Avro | paid", "Avro"],
    ["Event | Schema", "`sale.done` | `sale.avsc`", "`sale.avsc`"],
    ["Event | Schema", "`sale.done` | Avro (`sale.avsc`)", "Avro (`sale.avsc`)"],
    ["Method | Path | Schema", "POST | /v1/sales | JSON", "JSON"],
    ["Datos | Esquema | Cada cuánto", "Ventas | XML | diario", "XML"],
  ])("| %s | is %s's", (head, row, format) => {
    expect(formatIn(`## Till → Ledger\n\n${table(head, row)}`)).toBe(format);
  });

  test("of a row between two systems", () => {
    const rows = table("From | To | What | Schema", "Till | Ledger | sales | Avro");
    expect(formatIn(`## Data Flow\n\n${rows}`)).toBe("Avro");
  });
});

test.each([
  ["Data | Schema | How often", "Sales | id, csv, total | nightly"],
  ["Data | Columns | How often", "Sales | JSON | nightly"],
  ["Data | Schema | How often", "Sales | see `sales.xsd` | nightly"],
  ["Data | Schema | How often", "Sales | v2 | nightly"],
  ["Data | Schema | How often", "Sales | JSON (planned) | nightly"],
  ["Table | Schema", "`sales` | JSON"],
])("| %s | %s | tells no format", (head, row) => {
  expect(formatIn(`## Till → Ledger\n\nSales.\n\n${table(head, row)}`)).toBeUndefined();
});

test("a column for the format tells it first", () => {
  const rows = table("Data | Format | Schema | How often", "Sales | Avro | `sale.avsc` | nightly");
  expect(formatIn(`## Till → Ledger\n\n${rows}`)).toBe("Avro");
});
