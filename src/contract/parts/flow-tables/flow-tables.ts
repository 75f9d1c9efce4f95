/** `| From | To | What | Format | How often |`: what flows which way, one row a flow. */
import { type FactsOfRows, factsOfRows, saysNothingIsSent } from "./facts-of-rows.ts";
import { queuesInRow } from "./queues-in-rows.ts";
import { isOnCredentials } from "../topics/on-credentials.ts";
import { tablesOfFlows } from "./flows-in-columns.ts";
import { directionOfAllRows, isOfFlows } from "./tables-of-flows.ts";
import type { FailureKey } from "../topics/failure-sections.ts";
import { toldInColumn } from "./fallback-in-tables.ts";
import { forceOfRow } from "../calls/in-force.ts";
import { eventsInRow, type TabledEvent } from "./events-in-rows.ts";
import { directionsFromHub } from "../systems/hub-tables.ts";
import { isTransport } from "../topics/transport-labels.ts";
import { directionsOfRow } from "../ways/rows-by-direction.ts";
import type { Place } from "../../model/document.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";

export interface NamedQueue {
  name: string;
  place: Place;
}

/** All that rows say of one direction, and where the first of them stands. */
export interface TabledFlow {
  direction: Direction;
  place: Place;
  facts: FactsOfRows;
  events: TabledEvent[];
  /** Each of the rows says so. */
  isPlanned: boolean;
  /** Each of the rows says that nothing is sent: "Ledger → Till | none". */
  isDenied: boolean;
  /** What carries it, behind its column's header. */
  transports: Label[];
  /** Named in a column for them. */
  queues: NamedQueue[];
  fallback: Told;
  unavailable: Told;
  retry: Told;
}

type Told = ReturnType<typeof toldInColumn>;

/** By `from to`: looked for once, however many directions ask. */
export function tabledFlows(reading: Reading): ReadonlyMap<string, TabledFlow> {
  return reading.once(flowsIn);
}

/** What is planned in a row is not yet there where the direction is described. */
export function tabledFlow(
  direction: Direction,
  isDescribed: boolean,
  reading: Reading,
): TabledFlow | undefined {
  const found = tabledFlows(reading).get(wayOf(direction));
  return found?.isPlanned && isDescribed ? undefined : found;
}

/** Both ends are systems of the contract; a table of fields renamed from one to another tells of no flow. */
function flowsIn(reading: Reading): Map<string, TabledFlow> {
  const rows = reading.all
    .flatMap((section) =>
      tablesOfFlows(section.blocks, reading).map((table) => ({ section, table })),
    )
    .flatMap((found) => {
      const ofAll = directionOfAllRows(found, reading);
      const drawn = isOfFlows(found, reading) ? directionsOfRow : directionsFromHub;
      const directionsOf = ofAll ? () => [ofAll] : drawn;
      return found.table.rows.map((row) => {
        const force = forceOfRow(row, found.table);
        return { ...found, row, force, directionsOf: force === "retired" ? ofNoWay : directionsOf };
      });
    });
  const stated = rows.flatMap(({ section, table, row, force, directionsOf }) => {
    const directions = directionsOf(row, table, reading, section);
    const events = directions.length > 0 ? eventsInRow(row, table) : [];
    const transports = directions.length > 0 ? transportsIn(row, table) : [];
    const queues = directions.length > 0 ? queuesNamed(row, table) : [];
    return directions.map((direction) => ({
      direction,
      section,
      row,
      table,
      force,
      events,
      transports,
      queues,
    }));
  });
  const found = new Map<string, TabledFlow>();
  for (const [key, all] of Map.groupBy(stated, ({ direction }) => wayOf(direction))) {
    const there = all.filter(({ force }) => force !== "planned");
    const own = there.length > 0 ? there : all;
    const [first] = own;
    if (!first) continue;
    const { direction, row } = first;
    const guarded = own.filter(({ section }) => !isOnCredentials(section)).map((each) => each.row);
    const told = (column: FailureKey) =>
      toldInColumn(
        guarded,
        (each) => each.labelled(column),
        (each) => each.cell("purpose"),
      );
    found.set(key, {
      direction,
      place: row.place,
      events: own.flatMap(({ events }) => events),
      isPlanned: there.length === 0,
      isDenied: own.every((each) => saysNothingIsSent(each.row)),
      transports: own.flatMap(({ transports }) => transports),
      queues: there.flatMap(({ queues }) => queues),
      facts: factsOfRows(own),
      fallback: told("fallback"),
      unavailable: told("unavailable"),
      retry: told("retry"),
    });
  }
  return found;
}

function queuesNamed(row: Row, table: Table): NamedQueue[] {
  return queuesInRow(row, table).map((name) => ({ name, place: row.place }));
}

const ofNoWay = (): Direction[] => [];

function transportsIn({ cells, place }: Row, { headers }: Table): Label[] {
  return headers
    .map((header, index) => newLabel(header, cells[index] ?? "", place))
    .filter(isTransport);
}
