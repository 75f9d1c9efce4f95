/** `| Failure | Behaviour | Retry | Fallback |`: a row a failure, where one is that the other side is down. */
import { blocksIn } from "../../markdown/outline.ts";
import type { End } from "./end-down.ts";
import type { FailureKey } from "../topics/failure-sections.ts";
import { toldInColumn } from "./fallback-in-tables.ts";
import type { InDirection } from "../directions/in-direction.ts";
import { systemDown } from "./system-down.ts";
import type { Place } from "../../document.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row } from "../../markdown/tables.ts";

export function failureInTables(
  key: FailureKey,
  flow: InDirection,
  end: End = "to",
): { place: Place; value: string } | undefined {
  const { direction, reading, tabled } = flow;
  const { own = [], general = [] } = Object.groupBy(
    reading.sections("error-handling"),
    (section) => (reading.directionOf(section) ? "own" : "general"),
  );
  const ours = own.filter((section) => reading.speaksOf(section, direction));
  // What tables for both ways say of the giver is said of the direction that leads to it.
  for (const sections of end === "to" ? [ours, general] : [ours]) {
    const rows = sections
      .flatMap((section) => reading.tables(blocksIn(section)))
      .flatMap((table) => table.rows);
    const down = rows.filter((row) => systemDown(row.cells[0] ?? "", reading) === direction[end]);
    const told =
      key === "unavailable"
        ? outcomeIn(down)
        : toldInColumn(sections === ours ? rows : down, (row) => valueOf(row, key), subjectOf);
    if (told) return told;
  }
  return end === "to" ? tabled?.[key] : undefined;
}

/** `| Failure | Impact | Mitigation |`: what is done about it is what is used instead. */
function valueOf(row: Row, key: FailureKey): string | undefined {
  return row.labelled(key) ?? (key === "fallback" ? row.cell("mitigation") : undefined);
}

const subjectOf = ({ cells }: Row) => cells[0];

function outcomeIn(rows: readonly Row[]): { place: Place; value: string } | undefined {
  for (const row of rows) {
    const value = row.labelled("unavailable") ?? row.cell("outcome");
    if (value && !isUnfilled(value)) return { place: row.place, value };
  }
  return undefined;
}
