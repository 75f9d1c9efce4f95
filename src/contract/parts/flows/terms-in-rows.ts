/** `| Event | Payload | When |`, `| Endpoint | Method | Format | How often |`: in what and how often is sent, told beside each event, call or file. */
import { isOnWay } from "../carriers/ends-of-row.ts";
import { tablesOfFlows } from "../flow-tables/flows-in-columns.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { isTableOfCalls } from "../calls/endpoint-facts.ts";
import { formatOfRow } from "../formats/format-of-row.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { directionOfRow } from "../ways/rows-by-direction.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";
import { says, saysNothing } from "../../vocabulary/phrases.ts";

/** Each wording once; in the direction's own sections every row is its own that names no other. */
export function termInRows(
  term: "format" | "frequency",
  { direction, sections, path, reading }: InDirection,
): string | undefined {
  const read = term === "format" ? formatOfRow : frequencyOfRow;
  const stated = sections
    .filter(({ key }) => key !== "error-handling" && key !== "example")
    .flatMap(({ blocks }) => tablesOfFlows(blocks, reading))
    .filter(isOfWhatIsSent)
    .flatMap((table) =>
      table.rows
        .filter((row) => {
          const named = directionOfRow(row, table, reading);
          if (named) return sameDirection(named, direction);
          return isOnWay(row, table, direction, reading);
        })
        .flatMap((row) => {
          const told = read(row, table);
          return told ? [{ told, place: row.place }] : [];
        }),
    );
  const [first] = stated;
  const wordings = new Set(stated.map(({ told }) => told));
  return first && reading.at(`${path}.${term}`, first.place, [...wordings].join("; "));
}

function isOfWhatIsSent(table: Table): boolean {
  const first = table.headers.find(Boolean) ?? "";
  const isOfEvents = isColumn(first, "event") && !isColumn(first, "name");
  return isOfEvents || isTableOfCalls(table) || says(first, "file");
}

/** "When" heads what sets a call off as well. */
function frequencyOfRow({ cells }: Row, { headers }: Table): string | undefined {
  const at = headers.findIndex(
    (header) => isColumn(header, "frequency") && !isColumn(header, "trigger"),
  );
  const told = cells[at] ?? "";
  return isUnfilled(told) || saysNothing(told) ? undefined : told;
}
