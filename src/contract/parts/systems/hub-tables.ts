/** "Event Hub and its consumers" over `| System | What | How |`: a row for each of a hub's consumers. */
import { systemOfRow } from "./rows-by-system.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { type Row, type Table, tablesIn } from "../../markdown/tables.ts";
import type { Direction, Reading } from "../reading.ts";
import { isColumn, withoutNumbering } from "../../vocabulary/vocabulary.ts";
import { says, saysOnly } from "../../vocabulary/phrases.ts";

/** The names in front of its rows, right below the title or below "Consumers". */
export function membersTabled(sections: readonly SectionNode[], text: string): string[] {
  return sections
    .flatMap(({ blocks, level, title }) => {
      if (level <= 1) return tablesIn(blocks, text).filter(isOfConsumers);
      const isOnCrowd = saysOnly(withoutNumbering(title).trim().toLowerCase(), "crowd");
      return isOnCrowd ? tablesIn(blocks, text).filter(({ headers }) => isOfNames(headers)) : [];
    })
    .flatMap(({ rows }) => rows.map(({ cells: [name = ""] }) => name.replace(/[*_`]/g, "").trim()));
}

/** From the hub, which the title names first, to the row's system. */
export function directionsFromHub(
  row: Row,
  table: Table,
  reading: Reading,
  { level }: SectionNode,
): Direction[] {
  if (level > 1 || !isOfConsumers(table) || !isOfHub(reading)) return [];
  const [hub] = reading.systems.own;
  const to = systemOfRow(row, table, reading);
  return hub && to && to !== hub.id ? [{ from: hub.id, to }] : [];
}

function isOfConsumers({ headers }: Table): boolean {
  return isOfNames(headers) && headers.slice(1).some((header) => isColumn(header, "purpose"));
}

function isOfNames([first = ""]: readonly string[]): boolean {
  return isColumn(first, "system") || isColumn(first, "consumer") || isColumn(first, "producer");
}

function isOfHub({ all }: Reading): boolean {
  const title = all.find(({ level }) => level === 1);
  return title !== undefined && says(title.title, "crowdTakes");
}
