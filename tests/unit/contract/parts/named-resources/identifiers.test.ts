import { describe, expect, test } from "vitest";
import {
  identifiersIn,
  kindOf,
} from "../../../../../src/contract/parts/named-resources/identifiers.ts";
import { tillLedger } from "../../read-text.ts";

const sheetId = "1uQKLjM3pOa9xYtZ0bVcNdEfGhIjKlMnOpQrStUvWxYz";
const names = (value: string) => identifiersIn(value).map(({ name }) => name);

describe("a value names things", () => {
  test.each([
    ["`a.b`", ["a.b"]],
    ["`a`, `b` and `c`", ["a", "b", "c"]],
    ["`sales_dw`.`orders`", ["sales_dw.orders"]],
    ["`crm`.`public`.`orders`, `stock`", ["crm.public.orders", "stock"]],
    ["`a`. `b` is another", ["a"]],
    ["`a` (Till writes), `b` (Ledger reads)", ["a", "b"]],
    ["`a` — rows with `status` `paid`", ["a"]],
    ["`a` – one;\n`b` – two", ["a", "b"]],
    [`Takings (\`${sheetId}\`)`, [sheetId]],
    [`Takings ${sheetId}`, [sheetId]],
    ["Folder COUNT_SHEETS_FOLDER_ID, shared", ["COUNT_SHEETS_FOLDER_ID"]],
    ["Count Plan", ["Count Plan"]],
    ["finance_dw (Snowflake)", ["finance_dw"]],
    ['<ResourceLink name="crm_profiles" /> in PostgreSQL', ["crm_profiles"]],
    ["", []],
  ])("%s", (value, expected) => {
    expect(names(value)).toEqual(expected);
  });

  test("whose access is told once, behind the last", () => {
    const rests = (value: string) => identifiersIn(value).map(({ rest }) => rest);
    expect(rests("`a`, `b` and `c`: Till writes")).toEqual(Array(3).fill(": Till writes"));
    expect(rests("`a` (Till writes) and `b` (Ledger reads)")).toEqual([
      " (Till writes) and ",
      " (Ledger reads)",
    ]);
    expect(rests("`a`, `b` (Ledger reads)")).toEqual(Array(2).fill(" (Ledger reads)"));
    expect(rests("`a`, `b` (one row each)")).toEqual([", ", " (one row each)"]);
  });

  test("behind a link to the sheet", () => {
    const link = `[Tier rules](https://docs.google.com/spreadsheets/d/${sheetId}/edit#gid=0)`;
    expect(identifiersIn(link)).toMatchObject([{ name: sheetId, label: "Tier rules" }]);
  });

  test("with the name people use", () => {
    expect(identifiersIn(`Takings Exceptions (\`${sheetId}\`)`)).toMatchObject([
      { name: sheetId, label: "Takings Exceptions" },
    ]);
  });

  test.each([
    "KV namespace",
    "Cloudflare KV namespace",
    "KV-Namespace",
    "Durable Object namespace",
    "Cassandra keyspace",
    "Postgres schema",
    "BigQuery dataset",
    "Firestore collection",
    "Azure Blob Storage container",
    "SMB share",
    "NFS mount",
    "Docker volume",
    "Redis hash",
    "Kafka cluster",
    "Our production KV store",
    "KV-Namensraum",
    "Espacio de nombres KV",
    "KV 命名空间",
  ])("%s is no name", (kind) => {
    expect(identifiersIn(`${kind} \`A_KEYS\`: Till writes`)).toEqual([
      { name: "A_KEYS", rest: ": Till writes" },
    ]);
  });

  test.each(["Stock namespace", "Orders schema", "Documents", "Messages", "Sets of prices"])(
    "%s is one",
    (label) => {
      expect(identifiersIn(`${label} (\`a.b\`)`)).toMatchObject([{ name: "a.b", label }]);
    },
  );

  test("and what is said of each", () => {
    expect(identifiersIn("`a` (Till writes), `b` (Ledger reads)").map(({ rest }) => rest)).toEqual([
      " (Till writes), ",
      " (Ledger reads)",
    ]);
  });
});

describe("a wording gives the kind away", () => {
  test.each([
    ["Cloudflare KV `a:{b}`", "a:{b}", "cloudflare-kv"],
    ["S3 bucket `x`", "x", "s3-bucket"],
    ["GCS bucket `x`", "x", "other"],
    ["Azure blob `x`", "x", "other"],
    ["`s3://x`", "s3://x", "s3-bucket"],
    ["Kafka topic `x`", "x", "queue"],
    ["Google Sheet `x`", "x", "google-sheet"],
    [sheetId, sheetId, "google-sheet"],
    ["`a.b_c`", "a.b_c", "table"],
    ["SFTP `x`", "x", "file"],
    ["Warteschlange `x`", "x", "queue"],
  ])("%s", (wording, identifier, kind) => {
    expect(kindOf(wording, identifier)).toBe(kind);
  });

  test("or not", () => {
    expect(kindOf("The usual place", "x")).toBeUndefined();
  });
});

test("a path in a store for files is a file, a name there a bucket", () => {
  const table = (name: string) =>
    tillLedger(
      `## Gemeinsame Ablagen\n\n| Ablage | Till | Ledger |\n|---|---|---|\n| ${name} | schreibt | liest |`,
    ).contract.resources;
  const access = [
    { system: "till", mode: "write" },
    { system: "ledger", mode: "read" },
  ];
  expect(table("`/out/sales`")).toMatchObject([{ kind: "file", name: "/out/sales", access }]);
  expect(table("`sales`")).toMatchObject([{ kind: "s3-bucket", name: "sales", access }]);
});
