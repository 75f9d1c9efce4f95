/** `| Event | Payload | When |` where a direction is described; what carries it is all that is told where no column is of events. */
import { isOnWay } from "./ends-of-row.ts";
import { forceOfRow } from "../calls/in-force.ts";
import { queuesBelow } from "./queues-tabled.ts";
import type { EventList } from "./event-list.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { partOf } from "../ways/ends-in-headings.ts";
import { isTableOfFacts } from "../../markdown/labels/facts-of-table.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Table } from "../../markdown/tables.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";

export function addRows(
  table: Table,
  section: SectionNode,
  flow: InDirection,
  found: EventList,
): void {
  const named = table.headers.some(
    (header) => isColumn(header, "event") && !isColumn(header, "name"),
  );
  if (!named && !(partOf(section) === "events" && table.has("event"))) {
    for (const { name, purpose, place } of queuesBelow(section, flow.direction, flow.reading, [
      table,
    ]))
      found.add(name, purpose, place);
    return;
  }
  if (isTableOfFacts(table)) return;
  for (const row of table.rows) {
    const force = forceOfRow(row, table);
    if (force === "retired" || !isOnWay(row, table, flow.direction, flow.reading)) continue;
    const description = row.cell("purpose") ?? row.cell("change") ?? row.cell("trigger");
    found.add(row.cell("event"), description, row.place, force === "planned");
  }
}
