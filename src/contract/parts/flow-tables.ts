/** `| From | To | What | Format | How often |`: what flows which way, one row a flow. */
import type { Place } from "../document.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import type { Row } from "../markdown/tables.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";
import { saysNothing } from "../vocabulary/phrases.ts";

const keys = ["purpose", "format", "frequency"] as const;

type Facts = Partial<Record<(typeof keys)[number], string>>;

/** All that rows say of one direction, and where the first of them stands. */
export interface TabledFlow {
  direction: Direction;
  place: Place;
  facts: Facts;
}

/** By `from to`. Both ends are systems of the contract; a table of fields renamed from one to another tells of no flow. */
export function tabledFlows(reading: Reading): Map<string, TabledFlow> {
  const rows = reading.all
    .flatMap(({ blocks }) => reading.tables(blocks))
    .filter((table) => table.has("from") && table.has("to"))
    .flatMap((table) => table.rows);
  const stated = rows.flatMap((row) => {
    const [from, to] = [systemIn(row.cell("from"), reading), systemIn(row.cell("to"), reading)];
    return from && to && from !== to ? [{ direction: { from, to }, row }] : [];
  });
  const found = new Map<string, TabledFlow>();
  for (const [key, own] of Map.groupBy(stated, ({ direction }) => wayOf(direction))) {
    const [first] = own;
    if (!first) continue;
    const { direction, row } = first;
    found.set(key, { direction, place: row.place, facts: factsIn(own.map((each) => each.row)) });
  }
  return found;
}

function systemIn(cell: string | undefined, { systems }: Reading): string | undefined {
  const id = cell && systems.id(cell.replace(/[`*]/g, "").trim());
  return id && systems.isOwn(id) ? id : undefined;
}

/** Each wording once. */
function factsIn(rows: readonly Row[]): Facts {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const cells = new Set(rows.flatMap((row) => row.cell(key) ?? []));
      const stated = [...cells].filter((cell) => !isUnfilled(cell) && !saysNothing(cell));
      return stated.length > 0 ? [[key, stated.join("; ")]] : [];
    }),
  );
}
