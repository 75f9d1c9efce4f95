/** `| Direction | Method | … |`, `| From | To | … |`: rows that each speak of one direction. */
import { isTableOfCalls } from "../calls/endpoint-facts.ts";
import { betweenNames } from "../systems/between-names.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { isArrowed } from "../../text/arrows.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Node } from "../../markdown/tree.ts";
import { directionInHeading } from "../../names/names.ts";
import type { Direction, Reading } from "../reading.ts";
import { meantBeside, otherThan } from "../../names/we.ts";
import { type ColumnKey, labelKeyOf } from "../../vocabulary/vocabulary.ts";

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

/** The one direction that a row speaks of. */
export function directionOfRow(row: Row, table: Table, reading: Reading): Direction | undefined {
  const [only, ...others] = directionsOfRow(row, table, reading);
  return others.length === 0 ? only : undefined;
}

/** Both ends in columns of their own, or in one cell: by an arrow anywhere, by words below "Direction". */
export function directionsOfRow(row: Row, table: Table, reading: Reading): Direction[] {
  if (hasEnds(table, "from", "to")) return betweenEnds(row, ["from", "to"], reading);
  for (const ends of [
    ["producer", "consumer"],
    ["caller", "provider"],
  ] as const) {
    const found = hasEnds(table, ends[0], ends[1]) ? betweenEnds(row, ends, reading) : [];
    if (found.length > 0) return found;
  }
  const called = isTableOfCalls(table) ? directionsOfCall(row, table, reading) : [];
  if (called.length > 0) return called;
  for (const [index, cell] of row.cells.entries()) {
    const speaks = isArrowed(cell) || isDirectionHeader(table.headers[index] ?? "");
    const direction = speaks ? directionIn(cell, reading) : undefined;
    if (direction) return [direction];
  }
  return [];
}

/** Whoever consumes an API calls its provider; where one end alone is told, the other system is the other. */
function directionsOfCall(row: Row, table: Table, reading: Reading): Direction[] {
  if (hasEnds(table, "consumer", "provider"))
    return betweenEnds(row, ["consumer", "provider"], reading);
  const caller = table.has("caller") ? ownSystem(row.cell("caller"), reading) : undefined;
  const provider = table.has("provider") ? ownSystem(row.cell("provider"), reading) : undefined;
  const from = caller ?? otherThan(provider, reading.systems);
  const to = provider ?? otherThan(caller, reading.systems);
  return from && to && from !== to ? [{ from, to }] : [];
}

export function isDirectionHeader(header: string): boolean {
  return labelKeyOf(header) === "direction";
}

type Ends = readonly [from: ColumnKey, to: ColumnKey];

export function hasEnds(table: Table, from: ColumnKey, to: ColumnKey): boolean {
  return table.has(from) && table.has(to);
}

function betweenEnds(row: Row, [from, to]: Ends, reading: Reading): Direction[] {
  const takers = ownSystems(row.cell(to), reading, ownSystem(row.cell(from), reading));
  return ownSystems(row.cell(from), reading, takers[0]).flatMap((giver) =>
    takers.filter((taker) => taker !== giver).map((taker) => ({ from: giver, to: taker })),
  );
}

/** Two systems of the contract, by name. */
export function directionIn(words: string, { systems }: Reading): Direction | undefined {
  const named = directionInHeading(words);
  if (!named || "orientation" in named || !named.from || !named.to) return undefined;
  const from = meantBeside(named.from, systems.id(named.to), systems);
  const to = meantBeside(named.to, from, systems);
  const isOwn = from && to && systems.isOwn(from) && systems.isOwn(to);
  return isOwn && from !== to ? { from, to } : undefined;
}

/** The system of the contract that a cell names, and nothing else. */
export function ownSystem(
  cell: string | undefined,
  { systems }: Reading,
  other?: string,
): string | undefined {
  const id = cell && meantBeside(cell.replace(/[`*]/g, "").trim(), other, systems);
  return id && systems.isOwn(id) ? id : undefined;
}

/** A row that lists more is no row of ends. */
const mostEnds = 20;

/** "Shipping, Mailer": those that are the contract's. */
export function ownSystems(cell: string | undefined, reading: Reading, other?: string): string[] {
  const one = ownSystem(cell, reading, other);
  if (one || cell === undefined) return one ? [one] : [];
  const names = cell.split(betweenNames).filter(Boolean);
  if (names.length > mostEnds) return [];
  return [...new Set(names.flatMap((name) => ownSystem(name, reading) ?? []))];
}
