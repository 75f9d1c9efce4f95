import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const resources = (head: string, ...rows: string[]) => {
  const table = [head, head.replace(/[^|]+/g, "---"), ...rows].map((row) => `| ${row} |`);
  return tillLedger(`## Shared Resources\n\n${table.join("\n")}`).contract.resources;
};
const rates = "1ZyCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefgh";
const tillWrites = [
  { system: "till", mode: "write" },
  { system: "ledger", mode: "read" },
];

describe("a column of kinds tells that things are listed, whatever the first is headed", () => {
  test.each(["Thing | Kind", "What | Type", "Ding | Art"])("%s", (columns) => {
    expect(
      resources(
        `${columns} | Writer | Reader`,
        "`sales` | S3 bucket | Till | Ledger",
        `Rates (\`${rates}\`) | Google Sheet | Finance Ops | Ledger`,
        "Refunds feed | Queue | Till | Ledger",
      ),
    ).toMatchObject([
      { kind: "s3-bucket", name: "sales", access: tillWrites },
      {
        kind: "google-sheet",
        name: rates,
        label: "Rates",
        access: [{ system: "ledger", mode: "read" }],
      },
      { kind: "queue", name: "Refunds feed", access: tillWrites },
    ]);
  });

  test("of which a few may be of no kind", () => {
    expect(
      resources("Thing | Kind | Access", "`a` | Queue | Till writes", "`b` | Splunk | Till"),
    ).toMatchObject([{ kind: "queue", name: "a" }]);
  });
});

describe("it lists none", () => {
  test.each([
    ["Name | Type | Written by", "`id` | int | Till"],
    ["Thing | Kind | Access", "`id` | key figure | Till writes"],
    ["Field | Type | Access", "`id` | file | Till writes"],
    ["Thing | Kind | Note", "`sales` | Queue | nightly"],
  ])("%s", (head, row) => {
    expect(resources(head, row)).toEqual([]);
  });
});
