/** `| Failure | Behaviour | Retry | Fallback |`, `| System down | Effect | What to do |`: a row a failure, where one is that the other side is down. */
import type { End } from "./end-down.ts";
import { outageTable, outageTables } from "./outage-tables.ts";
import { type FailureKey, failureSections } from "../topics/failure-sections.ts";
import { toldInColumn } from "../flow-tables/fallback-in-tables.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import type { Told } from "../topics/told-at.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Row } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { isColumn, type SectionKey } from "../../vocabulary/vocabulary.ts";

export function failureInTables(
  key: FailureKey,
  flow: InDirection,
  end: End = "to",
): Told | undefined {
  const { direction, sections, reading, tabled } = flow;
  const { own = [], general = [] } = Object.groupBy(
    reading.sections("error-handling"),
    (section) => (reading.directionOf(section) ? "own" : "general"),
  );
  const ours = own.filter((section) => reading.speaksOf(section, direction));
  // What tables for both ways say of the giver is said of the direction that leads to it.
  const ownTables = outageTables(ours, reading);
  const beside = sections
    .filter((section) => besideFailures.has(section.key))
    .flatMap(({ blocks, title }) =>
      reading.tables(blocks).map((table) => outageTable(table, title, reading)),
    )
    .filter(
      ({
        table: {
          headers: [first = ""],
        },
      }) => isColumn(first, "failure"),
    );
  const ofBoth = outageTables([...general, ...headedByOutage(reading)], reading);
  for (const tables of end === "to" ? [ownTables, beside, ofBoth] : [ownTables, beside]) {
    const down = tables.flatMap(({ table, downIn }) =>
      table.rows.filter((row) => downIn(row) === direction[end]),
    );
    const outages = new Set(down);
    const rows = tables.flatMap(({ table, isBySystem, downIn }) =>
      tables === ownTables && !isBySystem
        ? table.rows
        : table.rows.filter((row) => downIn(row) === direction[end]),
    );
    const told =
      key === "unavailable"
        ? outcomeIn(down)
        : toldInColumn(rows, (row) => valueOf(row, key, outages.has(row)), subjectOf);
    if (told) return told;
  }
  return end === "to" ? tabled?.[key] : undefined;
}

/** "## Downtime", for both ways. */
function headedByOutage(reading: Reading): SectionNode[] {
  return failureSections("unavailable", reading).filter(
    (section) => !reading.directionOf(section) && section.parent?.key !== "error-handling",
  );
}

/** Where a direction's own facts stand. */
const besideFailures: ReadonlySet<SectionKey | undefined> = new Set([undefined, "data-flow"]);

/** `| Failure | Impact | Mitigation |`: what is done about it is what is used instead. */
function valueOf(row: Row, key: FailureKey, isDown: boolean): string | undefined {
  return row.labelled(key) ?? (key === "fallback" ? measureIn(row, isDown) : undefined);
}

/** "Action" alone heads what happens, and is taken in an error as well. */
function measureIn(row: Row, isDown: boolean): string | undefined {
  const action = isDown ? row.cell("action") : undefined;
  return row.cell("mitigation") ?? (action === row.cell("outcome") ? undefined : action);
}

const subjectOf = ({ cells }: Row) => cells[0];

function outcomeIn(rows: readonly Row[]): Told | undefined {
  for (const row of rows) {
    const labelled = row.labelled("unavailable");
    // "If this is down" may head the failures themselves.
    const value =
      labelled === undefined || labelled === subjectOf(row) ? row.cell("outcome") : labelled;
    if (value && !isUnfilled(value)) return { place: row.place, value };
  }
  return undefined;
}
