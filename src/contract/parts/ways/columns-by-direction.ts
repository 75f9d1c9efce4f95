/** `| | Till → Ledger | Ledger → Till |`: a table with a column for each direction, and a fact a row. */
import { directionIn } from "./rows-by-direction.ts";
import { isArrowed } from "../../text/arrows.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import type { Table } from "../../markdown/tables.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";

/** Every cell of the direction's columns behind the first of its row. */
export function labelsInColumns(direction: Direction, reading: Reading): readonly Label[] {
  return reading.once(columnsIn).get(wayOf(direction)) ?? [];
}

function columnsIn(reading: Reading): Map<string, Label[]> {
  const found = new Map<string, Label[]>();
  const tables = reading.all.flatMap(({ blocks }) => reading.tables(blocks));
  for (const { headers, rows } of tables.filter(isByDirection)) {
    for (const [index, header] of headers.entries()) {
      const direction = index > 0 ? directionIn(header, reading) : undefined;
      if (!direction) continue;
      const labels = rows.map(({ cells, place }) =>
        newLabel((cells[0] ?? "").replace(/[*_`]/g, ""), cells[index] ?? "", place),
      );
      found.set(wayOf(direction), [...(found.get(wayOf(direction)) ?? []), ...labels]);
    }
  }
  return found;
}

function isByDirection({ headers }: Table): boolean {
  return headers.slice(1).some((header) => isArrowed(header));
}
