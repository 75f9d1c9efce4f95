/** The events that a row of a table of flows tells of. */
import { factsInText } from "../calls/facts-in-text.ts";
import type { Place } from "../../model/document.ts";
import { queuesInRow } from "./queues-in-rows.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { isColumn, labelKeyOf } from "../../vocabulary/vocabulary.ts";

export interface TabledEvent {
  name: string;
  description: string | undefined;
  place: Place;
}

/** `| Topic | Producer | Consumers |` */
export function eventsInRow(row: Row, table: Table): TabledEvent[] {
  const isNamed = table.headers.some(
    (header) => isColumn(header, "event") && !isColumn(header, "name"),
  );
  const name = isNamed ? row.cell("event") : undefined;
  if (!name || isUnfilled(name)) {
    const told = eventsToldHow(row, table);
    return told.length > 0 ? told : queuesAsEvents(row, table);
  }
  return [{ name, description: row.cell("purpose") ?? row.cell("trigger"), place: row.place }];
}

/** "How: Kafka topic `customer.address`" */
function eventsToldHow(row: Row, { headers }: Table): TabledEvent[] {
  const at = headers.findIndex((header) => labelKeyOf(header) === "how");
  return factsInText(row.cells[at] ?? "").flatMap(([key, name]) =>
    key === "event"
      ? [{ name: name.replaceAll("`", ""), description: row.cell("purpose"), place: row.place }]
      : [],
  );
}

/** What carries a flow is all that is told of its events. */
function queuesAsEvents(row: Row, table: Table): TabledEvent[] {
  return queuesInRow(row, table).map((name) => ({
    name,
    description: row.cell("purpose"),
    place: row.place,
  }));
}
