/** `| From | To | What | Push/pull |`: who begins a transfer. Below "Direction" an arrow may stand as well, which is none of this. */
import { isPushOrPull } from "../calls/facts-in-text.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

const known = new WeakMap<Table, number>();

export function pushOrPullOf({ cells }: Row, table: Table): string | undefined {
  let at = known.get(table);
  if (at === undefined) known.set(table, (at = columnIn(table)));
  const cell = cells[at] ?? "";
  return isPushOrPull(cell) || saysOnly(cell.toLowerCase(), "both") ? cell : undefined;
}

/** "Both" alone may be said of the two systems. */
function columnIn({ headers, rows }: Table): number {
  return headers.findIndex((header, index) => {
    const key = labelKeyOf(header);
    const isMeant = key === "direction" || key === "mode";
    return isMeant && rows.some(({ cells }) => isPushOrPull(cells[index] ?? ""));
  });
}
