/** The queues and topics that tables name in a column: where the direction is described, and in tables of flows. */
import { isOnWay } from "./ends-of-row.ts";
import { forceOfRow } from "../calls/in-force.ts";
import { type NamedQueue, tabledFlow } from "../flow-tables/flow-tables.ts";
import { tablesOfFlows } from "../flow-tables/flows-in-columns.ts";
import { namesQueues, queuesInRow } from "../flow-tables/queues-in-rows.ts";
import { tellingKeys } from "../topics/flow-keys.ts";
import { homesOf, sectionsOf } from "../ways/direction-homes.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";

export interface TabledQueue extends NamedQueue {
  purpose?: string | undefined;
}

export function queuesTabled(direction: Direction, reading: Reading): NamedQueue[] {
  const homes = homesOf(direction, reading);
  const below = sectionsOf(homes, direction, reading).flatMap((section) =>
    queuesBelow(section, direction, reading),
  );
  return [...below, ...(tabledFlow(direction, homes.length > 0, reading)?.queues ?? [])];
}

/** Those there are today. */
export function queuesBelow(
  section: SectionNode,
  direction: Direction,
  reading: Reading,
  tables = tablesOfFlows(section.blocks, reading),
): TabledQueue[] {
  if (!tellingKeys.has(section.key)) return [];
  return tables.filter(namesQueues).flatMap((table) =>
    table.rows
      .filter((row) => !forceOfRow(row, table) && isOnWay(row, table, direction, reading))
      .flatMap((row) =>
        queuesInRow(row, table).map((name) => ({
          name,
          place: row.place,
          purpose: row.cell("purpose"),
        })),
      ),
  );
}
