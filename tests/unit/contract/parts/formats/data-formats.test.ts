import { expect, test } from "vitest";
import { interfacesIn } from "../../../../../src/contract/parts/formats/interfaces-in-code.ts";
import { tillLedger } from "../../read-text.ts";

test("interfaces and object types are read by their braces", () => {
  const code = `
export interface Sale extends Base {
  readonly id: string; // unique
  'shop-id'?: string;
  lines: { sku: string; quantity: number }[];
  nested: {
    deep: string;
  };
}
type Refund = { id: string }
type Id = string;
interface Open { a: string`;
  expect(interfacesIn(code, "ts").map(({ name }) => name)).toEqual(["Sale", "Refund", "Open"]);
  expect(interfacesIn(code, "ts")[0]?.fields).toEqual([
    { name: "id", type: "string", optional: false, note: "unique" },
    { name: "shop-id", type: "string", optional: true },
    { name: "lines", type: "{ sku: string; quantity: number }[]", optional: false },
    { name: "nested", type: "{ deep: string; }", optional: false },
  ]);
});

test.each(["", "const a = 1", "interface", "}{"])("%j defines nothing", (code) => {
  expect(interfacesIn(code, "ts")).toEqual([]);
});

test("a table of fields is a format named by its heading", () => {
  const { contract } = tillLedger(
    "## Data Formats\n\n### Example: Sale\n\n| Field | Type | Optional | Note |\n|---|---|---|---|\n| `id` | string | No | x |\n| `note` | string | Yes | |",
  );
  expect(contract.dataFormats).toMatchObject([
    {
      name: "Sale",
      fields: [
        { name: "id", optional: false },
        { name: "note", optional: true },
      ],
    },
  ]);
});

test.each([
  ["Required", "Yes", false],
  ["Required", "No", true],
  ["Pflicht", "Ja", false],
  ["Optional", "✓", true],
  ["Nullable", "yes", true],
  ["Nullable", "no", false],
  ["Null allowed?", "true", true],
  ["Not null", "✓", false],
  ["Mandatory", "M", false],
  ["Mandatory", "O", true],
  ["M/O", "O", true],
  ["O/M", "M", false],
  ["Required?", "N", true],
  ["Required?", "required", false],
  ["Required", "only for refunds", true],
  ["Required", "No, unless type is X", true],
  ["Required", "TBD", false],
  ["Optional", "?", false],
  ["Required", "-", true],
  ["Presence", "optional", true],
  ["Cardinality", "1", false],
  ["Cardinality", "1..n", false],
  ["Cardinality", "0..1", true],
  ["Multiplicity", "[0..n]", true],
  ["Multiplicity", "10", false],
  ["Pflichtfeld", "nein", true],
  ["Muss/Kann", "K", true],
  ["Kardinalität", "0..1", true],
  ["Obligatorio", "opcional", true],
  ["Cardinalidad", "0..*", true],
  ["是否必填", "否", true],
  ["可为空", "是", true],
])("%s: %s", (header, cell, optional) => {
  const text = `## Data Formats\n\n### Sale\n\n| Field | Type | ${header} |\n|---|---|---|\n| id | string | ${cell} |`;
  expect(tillLedger(text).contract.dataFormats[0]?.fields[0]?.optional).toBe(optional);
});

test("where a column has ticks only, an empty cell answers as well", () => {
  const optional = (header: string, cells: string[]) => {
    const rows = cells.map((cell, index) => `| f${index} | string | ${cell} |`).join("\n");
    const text = `## Data Formats\n\n### Sale\n\n| Field | Type | ${header} |\n|---|---|---|\n${rows}`;
    return tillLedger(text).contract.dataFormats[0]?.fields.map((field) => field.optional);
  };
  expect(optional("Required", ["x", ""])).toEqual([false, true]);
  expect(optional("Required", ["Yes", "", "No"])).toEqual([false, false, true]);
  expect(optional("Optional", ["", "✓"])).toEqual([false, true]);
  expect(optional("Required", ["", ""])).toEqual([false, false]);
});

test("a field that is required and may be null is there", () => {
  const text =
    "## Data Formats\n\n### Sale\n\n| Field | Type | Nullable | Required |\n|---|---|---|---|\n| id | string? | yes | yes |";
  expect(tillLedger(text).contract.dataFormats[0]?.fields).toEqual([
    { name: "id", type: "string?", optional: false },
  ]);
});

test.each([
  ["note", "string?", "note", "string", true],
  ["note", "`?string`", "note", "string", true],
  ["`note?`", "string", "note", "string", true],
  ["note", "string (optional)", "note", "string", true],
  ["`note` *(optional)*", "string", "note", "string", true],
  ["note", "string, nullable", "note", "string", true],
  ["kind", "a, b, optional", "kind", "a, b, optional", false],
  ["kind", "enum a, o", "kind", "enum a, o", false],
  ["note", "string \\| null", "note", "string | null", false],
  ["note", "?", "note", "?", false],
])("a name or a type may say it: %s, %s", (name, type, bare, bareType, optional) => {
  const text = `## Data Formats\n\n### Sale\n\n| Field | Type |\n|---|---|\n| ${name} | ${type} |`;
  expect(tillLedger(text).contract.dataFormats[0]?.fields).toEqual([
    { name: bare, type: bareType, optional },
  ]);
});

test("a format defined twice is one", () => {
  const code = "```ts\ninterface A { a: string }\n```\n";
  expect(tillLedger(`## Data Formats\n\n${code}\n${code}`).contract.dataFormats).toHaveLength(1);
});

test("members that share a line are fields of their own", () => {
  const code = `
interface Count { barcode: string; quantity: number; }
type Clip = { id: string; tags?: string[], size: { w: number; h: number }; kind: 'a;b' | "c" }
interface Wide {
  by: Map<string, number>; on: (a: string, b: number) => void; // called once
  /** The amount, currency: GBP */
  amount: number;
  nested: {
    deep: string; deeper: number;
  }; last: string
}`;
  const told = interfacesIn(code, "ts").map(({ fields }) =>
    fields.map(({ name, type, optional, note }) =>
      [name, optional ? "?" : "", ": ", type, note ? ` // ${note}` : ""].join(""),
    ),
  );
  expect(told).toEqual([
    ["barcode: string", "quantity: number"],
    ["id: string", "tags?: string[]", "size: { w: number; h: number }", `kind: 'a;b' | "c"`],
    [
      "by: Map<string, number>",
      "on: (a: string, b: number) => void // called once",
      "amount: number",
      "nested: { deep: string; deeper: number; }",
      "last: string",
    ],
  ]);
});

const fields = "| Field | Type |\n|--|--|\n| id | string |";
const namesIn = (text: string) => tillLedger(text).contract.dataFormats.map(({ name }) => name);

test.each([
  "## Till → Ledger\n\n### Data Format: Sale",
  "## Data structures – Sale",
  "## Data Formats\n\n### Data Format: Sale",
  "## Till → Ledger\n\n### Datenformat: Sale",
])("a heading that calls it a format names it behind its colon: %j", (heading) => {
  expect(namesIn(`${heading}\n\n${fields}`)).toEqual(["Sale"]);
});

test.each([
  "## Till → Ledger\n\n### Fields",
  "## Till → Ledger\n\n### Data Flow",
  "## Till → Ledger\n\n### Query parameters",
  "## Till → Ledger\n\n### Headers: Sale",
  "## Shared Resources\n\n### Databases\n\n#### Schema: sales",
])("what names no format is none, lest contracts share one that they don't: %j", (heading) => {
  expect(namesIn(`${heading}\n\n${fields}`)).toEqual([]);
});
