/** "`wms.orders` in fulfil_pg", "`fulfil_pg.orders`": which database a table is in, where its name doesn't tell. */
import { slugOf } from "../../text/slug.ts";

/** As programs write it. By other words two contracts may call one database differently. */
const technical = /^[\p{Ll}\p{N}][\p{Ll}\p{N}_-]*$/u;

/**
 * In front of a table's own name stands its database or a schema within it. A schema's name may be that of a database in
 * other words ("finance_dw" of "Warehouse"), so that only a database's technical name is told beside it.
 */
export function databaseOfTable(table: string, database: string | undefined): string | undefined {
  const [first = "", ...others] = table.split(".");
  if (database === undefined || others.length === 0) return database;
  const tellsItself = others.length > 1 || slugOf(first) === slugOf(database);
  return tellsItself || !technical.test(database) ? undefined : database;
}
