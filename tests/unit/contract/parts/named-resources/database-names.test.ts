import { expect, test } from "vitest";
import { databaseNames } from "../../../../../src/contract/parts/named-resources/database-names.ts";
import { SystemNames } from "../../../../../src/contract/names/systems.ts";

const systems = new SystemNames(["Till", "Ledger"], []);

test.each([
  ["core", ["core"]],
  ["`core`, `sales`", ["core", "sales"]],
  ["orders, order_lines, refunds", ["orders", "order_lines", "refunds"]],
  ["finance_dw (Snowflake)", ["finance_dw"]],
  ["PostgreSQL (orders_db)", ["orders_db"]],
  ["Postgres 14, orders_db on RDS", ["orders_db"]],
  ["PostgreSQL `core`", ["core"]],
  ["Snowflake Mirror", ["Snowflake Mirror"]],
  ["Postgres 14, run by the platform team", []],
  ["PostgreSQL (on-prem)", []],
  ["Oracle 19c", []],
  ["Each side keeps its own, Nothing is shared", []],
  ["none are shared", []],
  ["See the ERD", []],
  ["Jede Seite hat ihre eigene, Nichts geteilt", []],
  ["Cada sistema tiene la suya", []],
  ["Orders and refunds are kept apart", []],
  ["Till has one, Ledger has another", []],
  ["One per country: `till_de`, `till_at`", []],
  ["To be created", []],
  ["MySQL, utf8_general collation", []],
  ["2", []],
  ["Orders DB of the shop", ["Orders DB of the shop"]],
  ["Azure SQL Server 2019 – Till reads", []],
])("“%s” names %j", (value, expected) => {
  expect(databaseNames(value, systems).map(({ name }) => name)).toEqual(expected);
});
