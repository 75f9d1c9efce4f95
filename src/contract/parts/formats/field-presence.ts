/** Whether a field that a table lists may be missing: told in a column, or by a mark behind its name or its type. */
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { ColumnKey } from "../../vocabulary/vocabulary.ts";
import { opening, phraseSource, saysOnly } from "../../vocabulary/phrases.ts";

/** What is asked first answers: a field that is required and nullable is there. */
const columns = ["required", "optional", "cardinality"] as const satisfies readonly ColumnKey[];
type PresenceColumn = (typeof columns)[number];
const dash = /^[-–—]+$/u;
const tick = /^[✓✔✅☑]/u;
/** "0..1", "[0..n]", "0 or 1", "?", "*" */
const fromNone = /^\[?(?:0(?!\d)|[?*]$)/u;
/** "o" and "c" are answers in a column; behind a comma they may be values. */
const word = `(?!\\w\\b)${phraseSource("mayBeMissing")}`;
/** "note?", "string (optional)", "string, nullable"; "a, b, optional" lists values. */
const markBehind = new RegExp(
  `(?:\\?|,? [*_]{0,2}[([]${word}[)\\]][*_]{0,2}|(?<=^[^,:]*), ?${word})$`,
  "i",
);

/** @returns what the table's columns say of each row; undefined where they say nothing of it */
export function presenceIn({
  has,
  rows,
}: Table): (row: Row) => "optional" | "required" | undefined {
  const told = columns.filter((column) => has(column));
  // In a column of ticks an empty cell is an answer, too.
  const ticked = new Set(told.filter((column) => isTicked(column, rows)));
  return (row) => {
    for (const column of told) {
      const cell =
        row.cell(column)?.replace(/[`*_]/gu, "").trim() ?? (ticked.has(column) ? "–" : "");
      if (!isOpen(column, cell)) return mayBeMissing(column, cell) ? "optional" : "required";
    }
    return undefined;
  };
}

/** A dash is an answer: no. */
function isOpen(column: PresenceColumn, cell: string): boolean {
  if (dash.test(cell)) return false;
  return cell === "" || isUnfilled(cell) || (column !== "cardinality" && /^\?+$/u.test(cell));
}

function isTicked(column: ColumnKey, rows: readonly Row[]): boolean {
  const stated = rows.flatMap((row) => row.cell(column) ?? []);
  return stated.length > 0 && stated.every(isYes);
}

function mayBeMissing(column: PresenceColumn, cell: string): boolean {
  if (saysOnly(cell, "mayBeMissing")) return true;
  if (saysOnly(cell, "mustBeThere")) return false;
  if (column === "cardinality") return fromNone.test(cell);
  return isYes(cell) === (column === "optional");
}

const isYes = (cell: string): boolean => tick.test(cell) || opening("yes", cell) !== undefined;

/** A name or a type without the mark that says it. */
export function withoutMark(written: string): { bare: string; isMarked: boolean } {
  const bare = written.replace(markBehind, "").replace(/^\?(?=\p{L})/u, "");
  return bare === "" || bare === written
    ? { bare: written, isMarked: false }
    : { bare, isMarked: true };
}
