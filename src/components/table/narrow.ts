/** Which rows of a table fit what a reader has chosen, and how many each further choice would show. */
import type { TableState } from "./table-state.ts";

export interface NarrowableRow {
  /** All of its words, in lower case. */
  text: string;
  /** Its values by facet. */
  values: ReadonlyMap<string, readonly string[]>;
}

export interface Narrowed {
  /** A row each, in order. */
  fits: boolean[];
  total: number;
  /** Rows by facet and value, as if nothing were chosen in that facet: what choosing the value would show. */
  counts: Map<string, Map<string, number>>;
}

/**
 * Words must all be there; of the values chosen in one facet, any. One pass: a row that fails in one facet only still
 * counts for the values of that facet.
 */
export function narrow(
  rows: readonly NarrowableRow[],
  { text, chosen }: Pick<TableState, "text" | "chosen">,
  facets: readonly string[],
): Narrowed {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = [...chosen].filter(([, values]) => values.length > 0);
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  let total = 0;
  const fits = rows.map((row) => {
    if (!words.every((word) => row.text.includes(word))) return false;
    const failed = wanted.filter(
      ([facet, values]) => !row.values.get(facet)?.some((value) => values.includes(value)),
    );
    if (failed.length > 1) return false;
    const [only] = failed;
    for (const facet of only ? [only[0]] : facets) count(counts.get(facet), row.values.get(facet));
    if (only) return false;
    total += 1;
    return true;
  });
  return { fits, total, counts };
}

function count(counts: Map<string, number> | undefined, values: readonly string[] = []): void {
  for (const value of values) counts?.set(value, (counts.get(value) ?? 0) + 1);
}
