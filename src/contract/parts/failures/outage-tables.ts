/** `| System | Effect | What to do |`: tables below error handling, and whether the first cell of their rows names who is down. */
import { systemAlone } from "../systems/contact-roles.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { blocksIn, type SectionNode } from "../../markdown/outline.ts";
import { tidy } from "../../names/title-words.ts";
import type { Reading } from "../reading.ts";
import { isColumn, labelKeyOf, type LabelKey } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says } from "../../vocabulary/phrases.ts";
import { systemDown } from "./system-down.ts";

export interface OutageTable {
  table: Table;
  /** Each row is of the system whose name stands in its first cell. */
  isBySystem: boolean;
  downIn: (row: Row) => string | undefined;
}

export function outageTables(sections: readonly SectionNode[], reading: Reading): OutageTable[] {
  return sections.flatMap((section) =>
    reading.tables(blocksIn(section)).map((table) => outageTable(table, section.title, reading)),
  );
}

export function outageTable(table: Table, heading: string, reading: Reading): OutageTable {
  const isBySystem = isOfOutages(table.headers) || isRowForEach(table, heading, reading);
  return {
    table,
    isBySystem,
    downIn: ({ cells: [cell = ""] }) =>
      (isBySystem ? systemNamed(cell, reading) : undefined) ?? systemDown(tidy(cell), reading),
  };
}

function systemNamed(cell: string, { systems }: Reading): string | undefined {
  const found = systems.resolve(cell.replace(/[*_`]/g, "").trim(), false);
  return found && "system" in found ? found.system.id : undefined;
}

const ofOutages: ReadonlySet<LabelKey | undefined> = new Set(["unavailable", "fallback"]);

/** "System" alone may head errors as well; a column beside it of what is used instead, or "When down", tells. */
function isOfOutages([first = "", ...others]: readonly string[]): boolean {
  if (isColumn(first, "failingSystem")) return true;
  return isColumn(first, "system") && others.some((header) => ofOutages.has(labelKeyOf(header)));
}

const outageHeadings = [
  "outage",
  "outageNoun",
  "downtime",
  "unavailable",
] as const satisfies PhraseKey[];

/** Of errors, one system may have many, and another none; below "Outages" each row is one. */
function isRowForEach({ headers, rows }: Table, heading: string, reading: Reading): boolean {
  const [first = "", ...others] = headers;
  const isOnEffects =
    others.some((header) => isColumn(header, "outcome")) &&
    others.filter((header) => isColumn(header, "outcome") || isColumn(header, "mitigation"))
      .length > 1;
  if (!isColumn(first, "system") || !isOnEffects) return false;
  const named = rows.flatMap(({ cells: [cell = ""] }) => systemAlone(cell, reading) ?? []);
  if (new Set(named).size < named.length) return false;
  const { own } = reading.systems;
  return (
    outageHeadings.some((key) => says(heading, key)) || own.every(({ id }) => named.includes(id))
  );
}
