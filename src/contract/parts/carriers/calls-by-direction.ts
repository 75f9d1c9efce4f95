/** `| Method | Endpoint | Direction |`: calls in a table beside the directions, where each row says whose it is. */
import { tablesOfFlows } from "../flow-tables/flows-in-columns.ts";
import { isOnCredentials } from "../topics/on-credentials.ts";
import { endpointFrom, factsInRow, isTableOfCalls } from "../calls/endpoint-facts.ts";
import { type Force, forceOfRow } from "../calls/in-force.ts";
import { messageInRow } from "../calls/message-in-row.ts";
import { isOfOtherMatter } from "../topics/other-matters.ts";
import { directionsOfRow } from "../ways/rows-by-direction.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";
import type { Endpoint } from "../../model/schema.ts";

export interface TabledCall {
  direction: Direction;
  section: SectionNode;
  row: Row;
  force: Force | undefined;
  /** Nothing where its row names a topic or a queue. */
  endpoint: Endpoint | undefined;
}

/** By `from to`, those that stand under another direction included: looked for once, however many directions ask. */
export function callsByDirection(reading: Reading): ReadonlyMap<string, TabledCall[]> {
  return reading.once(findCalls);
}

function findCalls(reading: Reading): ReadonlyMap<string, TabledCall[]> {
  const all = reading.all.flatMap((section) => callsIn(section, reading));
  return Map.groupBy(all, ({ direction }) => wayOf(direction));
}

/** What rows say of the direction outside its own sections. */
export function callsTabledElsewhere(
  direction: Direction,
  sections: readonly SectionNode[],
  reading: Reading,
): TabledCall[] {
  const own = new Set(sections);
  const all = callsByDirection(reading).get(wayOf(direction)) ?? [];
  return all.filter(({ section }) => !own.has(section));
}

function callsIn(section: SectionNode, reading: Reading): TabledCall[] {
  if (section.key === "example" || isOnCredentials(section)) return [];
  return tablesOfFlows(section.blocks, reading)
    .filter((table) => isTableOfCalls(table) && !isTried(section, table, reading))
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const directions = directionsOfRow(row, table, reading);
        const endpoint = directions.length > 0 ? endpointFrom(factsInRow(row)) : undefined;
        if (!endpoint && messageInRow(row) === undefined) return [];
        const force = forceOfRow(row, table);
        return directions.map((direction) => ({ direction, section, row, force, endpoint }));
      }),
    );
}

/** In a test, or no longer; a service level is that of a call there is. */
function isTried(section: SectionNode, table: Table, reading: Reading): boolean {
  return section.key !== "service-levels" && isOfOtherMatter(section, table, reading);
}
