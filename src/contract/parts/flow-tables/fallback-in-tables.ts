/** A column of fallbacks: what is used instead of each call, event or flow that a table lists. */
import type { Told } from "../topics/told-at.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row } from "../../markdown/tables.ts";

/** @param nameOf what a row is about */
export function fallbackIn(
  rows: readonly Row[],
  nameOf: (row: Row) => string | undefined = subjectOf,
): Told | undefined {
  return toldInColumn(rows, (row) => row.labelled("fallback"), nameOf);
}

/** The one wording that all rows share; else each behind what it is for. */
export function toldInColumn(
  rows: readonly Row[],
  valueOf: (row: Row) => string | undefined,
  nameOf: (row: Row) => string | undefined,
): Told | undefined {
  const stated = rows.flatMap((row) => {
    const value = valueOf(row);
    return value && !isUnfilled(value) ? [{ row, value }] : [];
  });
  const [first] = stated;
  if (!first) return undefined;
  const { place } = first.row;
  const isShared =
    stated.length === rows.length && stated.every(({ value }) => value === first.value);
  if (isShared) return { place, value: first.value };
  const each = stated.map(({ row, value }) => {
    const name = nameOf(row);
    return `${name ? `${name}: ` : ""}${value.replace(/[.;。；]$/u, "")}`;
  });
  return { place, value: [...new Set(each)].join("; ") };
}

/** A call's method and path; else the first cell with a word in it. */
function subjectOf(row: Row): string | undefined {
  const call = [row.cell("method"), row.cell("url")];
  if (call[1]) return call.filter(Boolean).join(" ");
  const fallback = row.labelled("fallback");
  return row.cells.find((cell) => /\p{L}/u.test(cell) && cell !== fallback);
}
