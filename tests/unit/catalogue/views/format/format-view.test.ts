import { expect, test } from "vitest";
import { formatId, gatherFormats } from "../../../../../src/catalogue/gathering/formats.ts";
import { formatList } from "../../../../../src/catalogue/views/format/format-row.ts";
import { typeParts } from "../../../../../src/catalogue/views/format/format-types.ts";
import { formatView } from "../../../../../src/catalogue/views/format/format-view.ts";
import type { DataFormat } from "../../../../../src/contract/model/schema.ts";
import { catalogue, contract } from "../sample.ts";

const field = (name: string, type: string, optional = false) => ({ name, type, optional });
const sale = (...fields: DataFormat["fields"]): DataFormat => ({ name: "SaleEvent", fields });

function viewOf(...formats: DataFormat[]) {
  const contracts = formats.map((format, index) =>
    contract({ id: `c${index}`, title: `C${index}`, dataFormats: [format] }),
  );
  const all = { ...catalogue(contracts), dataFormats: gatherFormats(contracts) };
  const [first] = all.dataFormats;
  if (!first) throw new Error("A contract defines it.");
  return { view: formatView(all, first), list: formatList(all) };
}

test.each([
  ["JournalBatch", "journal-batch"],
  ["journal_batch", "journal-batch"],
  ["Journal batch", "journal-batch"],
  ["HTTPError2", "http-error2"],
  ["Käufer", "käufer"],
])("the id of %s is %s", (name, id) => expect(formatId(name)).toBe(id));

test("names of one id are one format, in the spelling of the first contract", () => {
  const { view } = viewOf(sale(field("id", "string")), {
    name: "sale_event",
    fields: [field("id", "string")],
  });
  expect(view.name).toBe("SaleEvent");
  expect(view.definitions.map(({ spelled }) => spelled)).toEqual([undefined, "sale_event"]);
  expect(view.variants).toHaveLength(1);
});

test("quotes, blanks and the order of fields are no difference", () => {
  const { view, list } = viewOf(
    sale(field("id", "string"), field("kind", "'a' | 'b'")),
    sale(field("kind", '"a"|"b"'), field("id", "string")),
  );
  expect(view.differences).toEqual([]);
  expect(list.rows[0]?.values["agreement"]).toEqual(["Same in all contracts"]);
});

test("fields that differ, or are missing, stand side by side; the majority comes first", () => {
  const { view, list } = viewOf(
    sale(field("id", "string"), field("total", "string")),
    sale(field("id", "string"), field("total", "number"), field("voucher", "string", true)),
    sale(field("id", "string"), field("total", "number"), field("voucher", "string", true)),
  );
  expect(view.variants.map(({ contracts }) => contracts.map(({ id }) => id))).toEqual([
    ["c1", "c2"],
    ["c0"],
  ]);
  expect(view.differences).toEqual([
    {
      field: "total",
      declared: [
        { type: [{ text: "number" }], optional: false },
        { type: [{ text: "string" }], optional: false },
      ],
    },
    { field: "voucher", declared: [{ type: [{ text: "string" }], optional: true }, undefined] },
  ]);
  expect(view.fields.map(({ name, agreed }) => [name, agreed])).toEqual([
    ["id", true],
    ["total", false],
    ["voucher", false],
  ]);
  expect(list.rows[0]).toMatchObject({ differs: true, fields: 3 });
});

test("a field's note may stand in any contract that declares it alike", () => {
  const noted = (type: string, note: string) => ({ ...field("total", type), note });
  const { view: alike } = viewOf(sale(field("total", "number")), sale(noted("number", "pence")));
  expect(alike.fields).toMatchObject([{ note: "pence" }]);
  const { view: other } = viewOf(sale(field("total", "number")), sale(noted("string", "£1.23")));
  expect(other.fields).toMatchObject([{ note: undefined }]);
});

test("a type leads to the formats it names, not to itself, and not from inside a literal", () => {
  const known = (id: string) => ["journal-line", "sale"].includes(id);
  expect(typeParts("JournalLine[] | 'Sale' | Sale | string", known, "sale")).toEqual(
    expect.arrayContaining([{ text: "JournalLine", format: "journal-line" }]),
  );
  const leading = typeParts("JournalLine[] | 'Sale' | Sale", known, "sale");
  expect(leading.filter(({ format }) => format)).toHaveLength(1);
  expect(leading.map(({ text }) => text).join("")).toBe("JournalLine[] | 'Sale' | Sale");
});
