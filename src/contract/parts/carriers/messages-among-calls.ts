/** `| topic | crm.customers.v2 |` in a table of calls: the events that rows tell of a direction, in its own sections or anywhere. */
import { callsTabledElsewhere } from "./calls-by-direction.ts";
import { isOnWay } from "./ends-of-row.ts";
import { isTableOfCalls } from "../calls/endpoint-facts.ts";
import { type Force, forceOfRow } from "../calls/in-force.ts";
import { messageInRow } from "../calls/message-in-row.ts";
import { tablesOfFlows } from "../flow-tables/flows-in-columns.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import type { Place } from "../../model/document.ts";
import type { Row } from "../../markdown/tables.ts";

interface Message {
  name: string;
  description: string | undefined;
  place: Place;
  isPlanned: boolean;
}

export function messagesAmongCalls({ direction, sections, reading }: InDirection): Message[] {
  const own = sections
    .filter(({ key }) => key !== "example")
    .flatMap(({ blocks }) => tablesOfFlows(blocks, reading))
    .filter(isTableOfCalls)
    .flatMap((table) =>
      table.rows
        .filter((row) => isOnWay(row, table, direction, reading))
        .map((row) => ({ row, force: forceOfRow(row, table) })),
    );
  return [...own, ...callsTabledElsewhere(direction, sections, reading)].flatMap(messageOf);
}

function messageOf({ row, force }: { row: Row; force: Force | undefined }): Message[] {
  const name = messageInRow(row);
  if (name === undefined || force === "retired") return [];
  const [description, isPlanned] = [row.cell("purpose"), force === "planned"];
  return [{ name, description, place: row.place, isPlanned }];
}
