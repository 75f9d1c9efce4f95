/** What the facets pane shows: which values, in which order, with which counts. */
import { facets, type Facet, type Selection } from "./facets.ts";

type Counts = Record<string, Record<string, number>>;

export interface FacetValue {
  value: string;
  /** How many pages remain if it is chosen, or, chosen already, how many have it. */
  count: number;
  selected: boolean;
  /** Set as one. */
  isIdentifier: boolean;
}

export interface FacetGroup {
  facet: Facet;
  values: FacetValue[];
}

export interface FacetCounts {
  /** As they were when the query was asked: they fix the order, so that nothing moves under the pointer while one narrows. */
  first: Counts;
  /** Over what the query and the selection leave. */
  remaining: Counts;
  selection: Selection;
  /** Names that people gave to what has an identifier. */
  called: ReadonlySet<string>;
}

export function facetGroups(counts: FacetCounts): FacetGroup[] {
  return facets
    .map((facet) => ({ facet, values: valuesOf(facet, counts) }))
    .filter(({ values }) => values.length > 0);
}

function valuesOf(
  { key, order = [], hasIdentifiers = false }: Facet,
  { first, remaining, selection, called }: FacetCounts,
): FacetValue[] {
  const chosen = selection[key] ?? [];
  const [before = {}, now = {}] = [first[key], remaining[key]];
  const declared = order.filter((value) => value in before || value in now);
  // A link may name a value that no longer exists: it must be seen to be taken off.
  const values = [...new Set([...declared, ...byCount(before), ...byCount(now), ...chosen])];
  return values
    .map((value) => ({
      value,
      count: now[value] ?? 0,
      selected: chosen.includes(value),
      isIdentifier: hasIdentifiers && !called.has(value),
    }))
    .filter(({ count, selected }) => count > 0 || selected);
}

function byCount(counts: Record<string, number>): string[] {
  return Object.entries(counts)
    .toSorted(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b, "en"))
    .map(([value]) => value);
}
