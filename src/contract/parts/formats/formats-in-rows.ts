/** `| Event | Payload | When |`, `| Endpoint | Method | Format |`: what is sent, told beside each event, call or file. */
import { sameDirection } from "../../giving/section-ways.ts";
import { isTableOfCalls } from "../carriers/endpoint-facts.ts";
import { formatOfRow } from "./format-of-row.ts";
import type { InDirection } from "../directions/in-direction.ts";
import { directionOfRow } from "../directions/rows-by-direction.ts";
import type { Table } from "../../markdown/tables.ts";
import { isColumn } from "../../vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

/** Each wording once; in the direction's own sections every row is its own that names no other. */
export function formatInRows(
  { direction, sections, reading }: InDirection,
  path: string,
): string | undefined {
  const stated = sections
    .filter(({ key }) => key !== "error-handling" && key !== "example")
    .flatMap(({ blocks }) => reading.tables(blocks))
    .filter(isOfWhatIsSent)
    .flatMap((table) =>
      table.rows
        .filter((row) => {
          const named = directionOfRow(row, table, reading);
          return !named || sameDirection(named, direction);
        })
        .flatMap((row) => {
          const format = formatOfRow(row);
          return format ? [{ format, place: row.place }] : [];
        }),
    );
  const [first] = stated;
  const formats = new Set(stated.map(({ format }) => format));
  return first && reading.at(path, first.place, [...formats].join("; "));
}

function isOfWhatIsSent(table: Table): boolean {
  const [first = ""] = table.headers;
  const isOfEvents = isColumn(first, "event") && !isColumn(first, "name");
  return isOfEvents || isTableOfCalls(table) || says(first, "file");
}
