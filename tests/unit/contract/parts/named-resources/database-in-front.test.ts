import { describe, expect, test } from "vitest";
import { databaseInFront } from "../../../../../src/contract/parts/named-resources/database-in-front.ts";
import { tillLedger } from "../../read-text.ts";

describe("a database stands in front of its table", () => {
  test.each([
    ["hr_dwh (Oracle), Tabelle `hr.staff`: Till", "hr_dwh", "Tabelle `hr.staff`: Till"],
    ["`hr_dwh` (Oracle 19c), tables `a` and `b`", "hr_dwh", "tables `a` and `b`"],
    ["**hr_dwh** (PostgreSQL): table `a`", "hr_dwh", "table `a`"],
    ["Database hr_dwh, table `a`", "hr_dwh", "table `a`"],
    ["Datenbank `hr_dwh`, Tabelle `a`", "hr_dwh", "Tabelle `a`"],
    ["HR Warehouse (Snowflake) – table `a`", "HR Warehouse", "table `a`"],
    ["Base de datos hr_dwh, tabla `a`", "hr_dwh", "tabla `a`"],
    ["Postgres, table `a`", undefined, "table `a`"],
  ])("%s", (text, database, rest) => {
    expect(databaseInFront(text)).toEqual({ database, text: rest });
  });

  test.each([
    "table `a`: Till writes",
    "Orders, table `a`",
    "`a`, table `b`",
    "Nightly job (Till), table `a`",
    "hr_dwh (Oracle): Till writes",
    "Till writes into hr_dwh (Oracle), Ledger reads table `a`",
    "hr_dwh (Oracle), bucket `a`",
    "formerly hr_dwh (Oracle), table `a`: Till wrote",
    "The staff of all shops (Oracle), table `a`",
  ])("“%s” tells none", (text) => {
    expect(databaseInFront(text)).toEqual({ database: undefined, text });
  });
});

describe("the table is the resource, told with its database", () => {
  const staff = {
    id: "hr-staff",
    kind: "table",
    name: "hr.staff",
    database: "hr_dwh",
    access: [
      { system: "till", mode: "write" },
      { system: "ledger", mode: "read" },
    ],
  };
  const said = "hr_dwh (Oracle), Tabelle `hr.staff`";

  test.each([
    ["in an item", `## Databases\n\n- ${said}: Till schreibt, Ledger liest\n`],
    [
      "in an item, in bold",
      `## Databases\n\n- **hr_dwh** (Oracle), Tabelle \`hr.staff\`: Till schreibt, Ledger liest\n`,
    ],
    [
      "in a row",
      `## Shared Resources\n\n| Resource | Access |\n|--|--|\n| ${said} | Till writes, Ledger reads |\n`,
    ],
    [
      "behind a label",
      `## Databases\n\n- **Database:** ${said}\n- **Access:** Till writes, Ledger reads`,
    ],
    ["in a heading", `## Databases\n\n### ${said}\n\nTill schreibt, Ledger liest.\n`],
    ["as a flow's storage", `## Till → Ledger\n\n- **Location:** ${said}\n`],
  ])("%s", (_, text) => {
    const { resources } = tillLedger(text).contract;
    expect(resources).toEqual([expect.objectContaining(staff)]);
    expect(resources[0]?.label).toBeUndefined();
  });

  test("each of several tables", () => {
    const { resources } = tillLedger(
      "## Databases\n\n- `hr_dwh` (Oracle), tables `staff` and `posts`: Till writes, Ledger reads\n",
    ).contract;
    expect(resources.map(({ name, kind, database }) => [name, kind, database])).toEqual([
      ["staff", "table", "hr_dwh"],
      ["posts", "table", "hr_dwh"],
    ]);
  });

  test("a product alone is no database's name", () => {
    const { resources } = tillLedger(
      "## Databases\n\n- Postgres, table `hr.staff`: Till writes, Ledger reads\n",
    ).contract;
    expect(resources).toHaveLength(1);
    expect(resources[0]?.database).toBeUndefined();
  });
});

test("a megabyte of stars in front of a table is soon read", () => {
  const text = `hr${"*".repeat(1_000_000)} x table \`a\``;
  const begun = performance.now();
  expect(databaseInFront(text).database).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(2_000);
});
