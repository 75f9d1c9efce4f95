/** `| Direction | Method | … |`, `| From | To | … |`: rows that each speak of one direction. */
import { sameDirection } from "./directions.ts";
import { isArrowed } from "../arrows.ts";
import { type Label, newLabel } from "../markdown/label-line.ts";
import type { Row, Table } from "../markdown/tables.ts";
import type { Node } from "../markdown/tree.ts";
import { directionInHeading } from "../names.ts";
import type { Direction, Reading } from "../reading.ts";
import { labelKeyOf } from "../vocabulary.ts";

/** What the rows of the blocks' tables say of the direction, each cell behind its column's header. */
export function labelsInRows(
  blocks: readonly Node[],
  direction: Direction,
  reading: Reading,
): Label[] {
  return reading
    .tables(blocks)
    .flatMap((table) =>
      table.rows
        .filter((row) => sameDirection(directionOfRow(row, table, reading), direction))
        .flatMap(({ cells, place }) =>
          table.headers.map((header, index) => newLabel(header, cells[index] ?? "", place)),
        ),
    );
}

/** Both ends in columns of their own, or in one cell: by an arrow anywhere, by words below "Direction". */
export function directionOfRow(row: Row, table: Table, reading: Reading): Direction | undefined {
  if (table.has("from") && table.has("to")) {
    const [from, to] = [ownSystem(row.cell("from"), reading), ownSystem(row.cell("to"), reading)];
    return from && to && from !== to ? { from, to } : undefined;
  }
  for (const [index, cell] of row.cells.entries()) {
    const speaks = isArrowed(cell) || labelKeyOf(table.headers[index] ?? "") === "direction";
    const direction = speaks ? directionIn(cell, reading) : undefined;
    if (direction) return direction;
  }
  return undefined;
}

/** Two systems of the contract, by name. */
export function directionIn(words: string, { systems }: Reading): Direction | undefined {
  const named = directionInHeading(words);
  if (!named || "orientation" in named || !named.from || !named.to) return undefined;
  const [from, to] = [systems.id(named.from), systems.id(named.to)];
  const isOwn = from && to && systems.isOwn(from) && systems.isOwn(to);
  return isOwn && from !== to ? { from, to } : undefined;
}

/** The system of the contract that a cell names, and nothing else. */
export function ownSystem(cell: string | undefined, { systems }: Reading): string | undefined {
  const id = cell && systems.id(cell.replace(/[`*]/g, "").trim());
  return id && systems.isOwn(id) ? id : undefined;
}
