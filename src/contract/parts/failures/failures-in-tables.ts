/** `| Failure | Behaviour | Retry | Fallback |`, `| System down | Effect | What to do |`: a row a failure, where one is that the other side is down. */
import { blocksIn } from "../../markdown/outline.ts";
import type { End } from "./end-down.ts";
import type { FailureKey } from "../topics/failure-sections.ts";
import { toldInColumn } from "./fallback-in-tables.ts";
import type { InDirection } from "../directions/in-direction.ts";
import { systemDown } from "./system-down.ts";
import type { Place } from "../../document.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Reading } from "../../reading.ts";
import { isColumn, labelKeyOf, type LabelKey, type SectionKey } from "../../vocabulary.ts";

export function failureInTables(
  key: FailureKey,
  flow: InDirection,
  end: End = "to",
): { place: Place; value: string } | undefined {
  const { direction, sections, reading, tabled } = flow;
  const { own = [], general = [] } = Object.groupBy(
    reading.sections("error-handling"),
    (section) => (reading.directionOf(section) ? "own" : "general"),
  );
  const ours = own.filter((section) => reading.speaksOf(section, direction));
  // What tables for both ways say of the giver is said of the direction that leads to it.
  const ownTables = ours.flatMap((section) => reading.tables(blocksIn(section)));
  const beside = sections
    .filter((section) => besideFailures.has(section.key))
    .flatMap(({ blocks }) => reading.tables(blocks))
    .filter(({ headers: [first = ""] }) => isColumn(first, "failure"));
  const ofBoth = general.flatMap((section) => reading.tables(blocksIn(section)));
  for (const tables of end === "to" ? [ownTables, beside, ofBoth] : [ownTables, beside]) {
    const rows = tables.flatMap((table) => table.rows);
    const down = tables.flatMap((table) =>
      table.rows.filter((row) => downIn(row, table, reading) === direction[end]),
    );
    const told =
      key === "unavailable"
        ? outcomeIn(down)
        : toldInColumn(tables === ownTables ? rows : down, (row) => valueOf(row, key), subjectOf);
    if (told) return told;
  }
  return end === "to" ? tabled?.[key] : undefined;
}

/** Where a direction's own facts stand. */
const besideFailures: ReadonlySet<SectionKey | undefined> = new Set([undefined, "data-flow"]);

/** A cell that says which system is down; below a header that says so the name is enough. */
function downIn(
  { cells: [cell = ""] }: Row,
  { headers }: Table,
  reading: Reading,
): string | undefined {
  if (!isOfOutages(headers)) return systemDown(cell, reading);
  const found = reading.systems.resolve(cell.replace(/[*_`]/g, "").trim(), false);
  return found && "system" in found ? found.system.id : systemDown(cell, reading);
}

const ofOutages: ReadonlySet<LabelKey | undefined> = new Set(["unavailable", "fallback"]);

/** "System" alone may head errors as well; a column beside it of what is used instead, or "When down", tells. */
function isOfOutages([first = "", ...others]: readonly string[]): boolean {
  if (isColumn(first, "failingSystem")) return true;
  return isColumn(first, "system") && others.some((header) => ofOutages.has(labelKeyOf(header)));
}

/** `| Failure | Impact | Mitigation |`: what is done about it is what is used instead. */
function valueOf(row: Row, key: FailureKey): string | undefined {
  return row.labelled(key) ?? (key === "fallback" ? row.cell("mitigation") : undefined);
}

const subjectOf = ({ cells }: Row) => cells[0];

function outcomeIn(rows: readonly Row[]): { place: Place; value: string } | undefined {
  for (const row of rows) {
    const labelled = row.labelled("unavailable");
    // "If this is down" may head the failures themselves.
    const value =
      labelled === undefined || labelled === subjectOf(row) ? row.cell("outcome") : labelled;
    if (value && !isUnfilled(value)) return { place: row.place, value };
  }
  return undefined;
}
