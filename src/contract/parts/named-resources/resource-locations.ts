/** `| Sales drop | s3://sales-drop/daily/ |`: where a thing is kept is what one searches for; its name is what people call it. */
import { googleId, identifiersIn } from "./identifiers.ts";
import type { Row, Table } from "../../markdown/tables.ts";

/** "s3://sales-drop/daily/", "/drop/sales", "drop/sales/daily.csv"; a region, a town and "n/a" are no addresses. */
const address = /^(?:\p{L}[\w+.-]*:\/\/\S+|\/[^\s/]\S*|[^\s/:]+(?:\/[^\s/]+){2,}\/?)$/u;
const pathInCode = /^`[^\s`]*\/[^`]*`/u;
/** A name within a path may look like one of Google's. */
const elsewhere = /^[`<]?\p{L}[\w+.-]*:\/\/(?![\w-]+\.google\.)/u;

/** The address in the column for it. */
export function addressIn(row: Row): string | undefined {
  const cell = row.cell("location");
  if (!cell) return undefined;
  const id = elsewhere.test(cell) ? undefined : googleId.exec(cell)?.[0];
  const found = id ?? identifiersIn(cell)[0]?.name;
  return found && (id ?? (pathInCode.test(cell) || address.test(found))) ? found : undefined;
}

/** Does the table tell of each row where it is kept? */
export function isOfAddresses({ has, rows }: Table): boolean {
  return has("location") && rows.length > 0 && rows.every((row) => addressIn(row) !== undefined);
}

/** Does the cell name a thing as programs do? Else it is a name for people. */
export function isRaw(cell: string): boolean {
  return cell.includes("`") || cell.includes("://") || googleId.test(cell);
}
