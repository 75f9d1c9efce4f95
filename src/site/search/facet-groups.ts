/** What the facets pane shows: which values, in which order, with which counts. */
import { facets, type Facet, type Selection } from "./facets.ts";

type Counts = Record<string, Record<string, number>>;

export interface FacetValue {
  value: string;
  /** How many pages remain if it is chosen, or, chosen already, how many have it. */
  count: number;
  selected: boolean;
}

export interface FacetGroup {
  facet: Facet;
  values: FacetValue[];
}

export interface FacetCounts {
  /** Over the whole index: it fixes the order, so that nothing moves under the pointer while one narrows. */
  all: Counts;
  /** Over what the query and the selection leave. */
  remaining: Counts;
  selection: Selection;
}

export function facetGroups({ all, remaining, selection }: FacetCounts): FacetGroup[] {
  return facets
    .map((facet) => ({ facet, values: valuesOf(facet, { all, remaining, selection }) }))
    .filter(({ values }) => values.length > 0);
}

function valuesOf({ key, order }: Facet, { all, remaining, selection }: FacetCounts): FacetValue[] {
  const chosen = selection[key] ?? [];
  const known = all[key] ?? {};
  // A link may name a value that no longer exists: it must be seen to be taken off.
  const values = [...new Set([...ordered(known, order), ...chosen])];
  return values
    .map((value) => ({
      value,
      count: remaining[key]?.[value] ?? 0,
      selected: chosen.includes(value),
    }))
    .filter(({ count, selected }) => count > 0 || selected);
}

function ordered(counts: Record<string, number>, order: readonly string[] = []): string[] {
  const known = order.filter((value) => value in counts);
  const others = Object.entries(counts)
    .filter(([value]) => !known.includes(value))
    .toSorted(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b, "en"))
    .map(([value]) => value);
  return [...known, ...others];
}
