import { describe, expect, test } from "vitest";
import { databaseOfTable } from "../../../../../src/contract/parts/named-resources/database-of-table.ts";
import { tillLedger } from "../../read-text.ts";

test.each([
  ["bare", "fulfil_pg", "fulfil_pg"],
  ["bare", "Finance Warehouse", "Finance Warehouse"],
  ["wms.picks", "fulfil_pg", "fulfil_pg"],
  ["fulfil_pg.picks", "fulfil_pg", undefined],
  ["FULFIL_PG.picks", "fulfil_pg", undefined],
  ["finance_dw.journal", "Finance DW", undefined],
  ["finance_dw.journal", "Warehouse", undefined],
  ["fulfil_pg.wms.picks", "other", undefined],
  ["wms.picks", undefined, undefined],
])("“%s” in “%s” is told to be in %s", (table, database, told) => {
  expect(databaseOfTable(table, database)).toBe(told);
});

describe("a table behind a schema is in the database that its contract names", () => {
  const told = (section: string) =>
    tillLedger(`## Databases\n\n${section}`).contract.resources.map(({ name, database }) => [
      name,
      database,
    ]);

  test("in a label", () => {
    const labels = "**Database:** fulfil_pg (Postgres 15)\n\n**Tables:** `wms.picks`, `bare`";
    expect(told(labels)).toEqual([
      ["wms.picks", "fulfil_pg"],
      ["bare", "fulfil_pg"],
    ]);
  });

  test("in a column", () => {
    const head = "| Database | Table | Writer | Reader |\n|---|---|---|---|";
    expect(told(`${head}\n| \`erp\` | \`core.t1\` | Till | Ledger |`)).toEqual([
      ["core.t1", "erp"],
    ]);
  });

  test("but not in one of several", () => {
    expect(told("- **Database:** `one`, `two`\n- **Tables:** `wms.picks`")).toEqual([
      ["wms.picks", undefined],
    ]);
  });
});
