/** `| Event | Producer | Consumers |` below a direction: rows that are of another way, or of a system that is no party. */
import { sameDirection } from "../../giving/section-ways.ts";
import { directionsOfRow, hasEnds } from "../ways/rows-by-direction.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Direction, Reading } from "../reading.ts";
import { saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

type Column = "producer" | "consumer" | "from" | "to";

const byRole = [
  ["producer", "from"],
  ["consumer", "to"],
] as const;
const byEnd = [
  ["from", "from"],
  ["to", "to"],
] as const;

/** A row that draws other directions is of those; what names none is of the one it stands below. */
export function isOnWay(row: Row, table: Table, direction: Direction, reading: Reading): boolean {
  const drawn = directionsOfRow(row, table, reading);
  if (drawn.length > 0) return drawn.some((each) => sameDirection(each, direction));
  const columns = hasEnds(table, "from", "to") ? byEnd : byRole;
  return columns.every(([column, end]) => {
    const cell = row.cell(column);
    const named = partiesIn(cell ?? "", reading);
    if (named.length > 0) return named.includes(direction[end]);
    const isOfSeveral = column === "consumer" && reading.impliedWays.length > 1;
    if (isOfSeveral && table.has(column)) return saysOnly(cell?.toLowerCase() ?? "", "everyone");
    if (cell === undefined) return true;
    return !isName(cell) || !namesParties(table, column, reading);
  });
}

const nameOrCode = /^[`*_]*(?:\p{Lu}|[\p{Ll}\d]+[-_.]\p{Ll})/u;

function isName(cell: string): boolean {
  const words = cell.toLowerCase();
  const isAnybody = saysOnly(words, "everyone") || saysOnly(words, "crowd");
  return nameOrCode.test(cell) && !isAnybody && !saysNothing(cell);
}

const known = new WeakMap<Table, Map<Column, boolean>>();

/** Where other rows name the parties, a name that is none of theirs is another system's; else it may be a part of one. */
function namesParties(table: Table, column: Column, reading: Reading): boolean {
  let columns = known.get(table);
  if (!columns) known.set(table, (columns = new Map()));
  let found = columns.get(column);
  if (found === undefined) {
    found = table.rows.some((row) => partiesIn(row.cell(column) ?? "", reading).length > 0);
    columns.set(column, found);
  }
  return found;
}

function partiesIn(cell: string, { systems }: Reading): string[] {
  return systems.mentions
    .in(cell)
    .flatMap(({ ids }) => ids)
    .filter((id) => systems.isOwn(id));
}
