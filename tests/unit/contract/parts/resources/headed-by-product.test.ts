import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const sales = { kind: "table", name: "core.sales" };
const writtenByTill = { ...sales, access: [{ system: "till", mode: "write" }] };

describe("a section headed by a product that keeps data is about what is kept there", () => {
  test.each(["BigQuery", "Google BigQuery", "PostgreSQL", "Snowflake", "Databases"])(
    "in prose: %s",
    (heading) => {
      const said =
        "Till writes `core.sales` (nightly); Ledger does not access it. Finance BI reads it.";
      expect(tillLedger(`## ${heading}\n\n${said}`).contract.resources).toMatchObject([
        { ...writtenByTill, permissions: "Till writes `core.sales` (nightly)" },
      ]);
    },
  );

  test.each([
    ["BigQuery", "- `core.sales`: Till writes", "table"],
    ["Redis", "- key `core.sales`: Till writes", "other"],
    ["S3", "- `core.sales`: Till writes", "s3-bucket"],
    ["Snowflake", "- **Tables:** `core.sales`\n- **Permissions:** Till writes", "table"],
  ])("in a list: %s", (heading, list, kind) => {
    expect(tillLedger(`## ${heading}\n\n${list}`).contract.resources).toMatchObject([
      { ...writtenByTill, kind },
    ]);
  });

  test("each of several sentences counts for what it names", () => {
    const said =
      "Till writes `core.sales` and reads `core.totals`. Ledger writes `core.totals` and reads `core.sales`.";
    expect(tillLedger(`## BigQuery\n\n${said}`).contract.resources).toMatchObject([
      {
        name: "core.sales",
        access: [
          { system: "till", mode: "write" },
          { system: "ledger", mode: "read" },
        ],
      },
      {
        name: "core.totals",
        access: [
          { system: "till", mode: "read" },
          { system: "ledger", mode: "write" },
        ],
      },
    ]);
  });
});

test.each([
  ["one that is about something else", "## BigQuery costs\n\nTill writes `core.sales`."],
  ["a part of another topic", "## Deployment\n\n### BigQuery\n\nTill writes `core.sales`."],
  ["one that names a file", "## BigQuery\n\nTill writes `core.csv` nightly."],
  ["one that names an event", "## BigQuery\n\nTill writes when `sale.done` has come."],
  ["one that denies it", "## BigQuery\n\nTill never writes `core.sales`."],
  [
    "one whose verb is said of a file",
    "## Postgres\n\nTill reads `application.yml`, and writes `core.sales`.",
  ],
  [
    "one whose verb is said of words",
    "## Postgres\n\nTill reads sales from the queue and writes `core.sales`.",
  ],
  ["one that tells what will be", "## Databases\n\nLedger will read `core.sales` in 2027."],
  ["one that tells what was", "## MongoDB\n\nEarlier Ledger read `core.sales`."],
  ["one that tells until when", "## MongoDB\n\nLedger reads `core.sales` until May 2027."],
  ["one without a verb", "## BigQuery\n\nThe schema is `core.sales`."],
])("nothing is shared in %s", (_, text) => {
  expect(tillLedger(text).contract.resources).toEqual([]);
});

test.each([
  ["Till writes and reads `core.sales`.", [{ system: "till", mode: "read-write" }]],
  [
    "Till writes `core.sales` at start, Ledger reads.",
    [
      { system: "till", mode: "write" },
      { system: "ledger", mode: "read" },
    ],
  ],
  ["Ledger reads `core.sales` (read replica).", [{ system: "ledger", mode: "read" }]],
  ["Till inserts into `core.sales`.", [{ system: "till", mode: "write" }]],
])("each verb that is said of it counts: %s", (said, access) => {
  const [sales] = tillLedger(`## MongoDB\n\n${said}`).contract.resources;
  expect(sales).toMatchObject({ name: "core.sales", access });
});

test("what a paragraph says of another thing is not said of the one above it", () => {
  const said =
    "Bucket `s3://sales`: Till writes, Ledger reads\n\nTable `books`: Ledger writes, both read.";
  expect(tillLedger(`## S3\n\n${said}`).contract.resources[0]).toMatchObject({
    name: "s3://sales",
    permissions: "Till writes, Ledger reads",
    access: [
      { system: "till", mode: "write" },
      { system: "ledger", mode: "read" },
    ],
  });
});

test("a paragraph that names nothing goes on with the thing above it", () => {
  const said = "Bucket `s3://sales`\n\nTill writes, Ledger reads.";
  expect(tillLedger(`## S3\n\n${said}`).contract.resources).toMatchObject([
    { name: "s3://sales", permissions: "Till writes, Ledger reads." },
  ]);
});

test("a system of that name is no place where data is kept", () => {
  const { resources } = readText(
    "# Integration Contract: Till ↔ Snowflake\n\n## Snowflake\n\nTill writes `core.sales`.",
  ).contract;
  expect(resources).toEqual([]);
});
