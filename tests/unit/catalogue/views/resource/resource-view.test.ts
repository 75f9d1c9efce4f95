import { expect, test } from "vitest";
import {
  resourceList,
  resourceRow,
} from "../../../../../src/catalogue/views/resource/resource-row.ts";
import { resourceView } from "../../../../../src/catalogue/views/resource/resource-view.ts";
import type { Resource } from "../../../../../src/catalogue/schema.ts";
import { catalogue, contract } from "../sample.ts";

const all = catalogue();
const [journal] = all.resources;
if (!journal) throw new Error("The sample has one.");
const warnings = (changes: Partial<Resource>, of = all) =>
  resourceView(of, { ...journal, ...changes }).warnings.map(({ message }) => message);

test("a label is the name, and the raw identifier stands beside it", () => {
  expect(resourceRow(all, { ...journal, label: "Journal" })).toMatchObject({
    name: "Journal",
    identifier: "dw.journal",
  });
  expect(resourceRow(all, journal)).toMatchObject({ name: "dw.journal", identifier: undefined });
});

test("several writers, or readers without one, are worth a warning", () => {
  expect(warnings({ readers: ["till"] })).toEqual([]);
  expect(warnings({ readers: ["till"], writers: ["till", "ledger"] })[0]).toMatch(
    /^2 systems write here \(Till and Ledger\)/,
  );
  const [reference] = contract().resources;
  if (!reference) throw new Error("The sample has one.");
  const read = catalogue([
    contract({ resources: [{ ...reference, access: [{ system: "till", mode: "read" }] }] }),
  ]);
  expect(warnings({ readers: ["till"], writers: [] }, read)).toEqual([
    "Till reads here, but no contract says who writes.",
  ]);
});

test("who writes or reads without anybody saying so is a question, not a warning", () => {
  const untold = { ...journal, readers: [], writers: [] };
  expect(warnings(untold)).toEqual([]);
  const { rows } = resourceList({ ...all, resources: [untold] });
  expect(rows[0]?.values["health"]).toEqual(["Writer not stated", "Reader not stated"]);
});

test("contracts that describe one resource differently are noticed", () => {
  const [reference] = contract().resources;
  if (!reference) throw new Error("The sample has one.");
  const told = (id: string, schema: string) =>
    contract({ id, resources: [{ ...reference, schema }] });
  expect(
    warnings(
      { readers: ["till"], contracts: ["a", "b"] },
      catalogue([told("a", "`x`"), told("b", "`y`")]),
    ),
  ).toEqual(["Contracts describe its columns differently."]);
});

test("places in a bucket know each other and the bucket", () => {
  const place = (id: string, name: string): Resource => ({
    ...journal,
    id,
    kind: "s3-bucket",
    name,
    label: undefined,
  });
  const resources = [place("sales", "sales"), place("daily", "s3://sales/daily/")];
  const of = { ...all, resources: [...resources, place("other", "s3://sales-2/daily/")] };
  const found = resources.map((resource) =>
    resourceView(of, resource).sameBucket.map(({ name }) => name),
  );
  expect(found).toEqual([["s3://sales/daily/"], ["sales"]]);
});

test("where no contract describes it, directions that go through it tell what lies in it", () => {
  const [flow] = contract().flows;
  if (!flow) throw new Error("The sample has one.");
  const storage = [
    { resource: "journal", location: "key `a.csv`", format: "`x,y`" },
    { resource: "journal", location: "key `b.csv`" },
    { resource: "another", format: "`z`" },
  ];
  const of = catalogue([contract({ flows: [{ ...flow, storage }] })]);
  const parts = (schema?: string) =>
    resourceView(of, { ...journal, schema, contracts: ["retail/till-ledger"] }).parts;
  expect(parts()).toMatchObject([
    { location: "key `a.csv`", format: "`x,y`", anchor: "a-to-b-interface" },
  ]);
  expect(parts("`x`")).toEqual([]);
});

test("who writes and reads leads on to who answers for it", () => {
  const owned = catalogue();
  const ledger = owned.systems.find(({ id }) => id === "ledger");
  if (!ledger) throw new Error("The sample has it.");
  ledger.owner = "Finance Engineering <finance@x.example>";
  expect(resourceView(owned, { ...journal, readers: ["till"] })).toMatchObject({
    writers: [{ id: "ledger", owner: { id: "finance-engineering", name: "Finance Engineering" } }],
    readers: [{ id: "till", owner: undefined }],
  });
});
