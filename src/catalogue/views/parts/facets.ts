/** What a list can be narrowed by. Its rows carry a value, several or none for each facet. */
export interface Facet {
  /** The parameter in the address of the narrowed list: part of links people share. */
  name: string;
  label: string;
  /** Names to show in place of values, where values are ids. */
  names?: Record<string, string>;
  /** Values that have an order of their own; all others are shown by name. */
  order?: readonly string[];
}

/** Values by the name of their facet. */
export type FacetValues = Record<string, readonly (string | undefined)[]>;

/** Those facets in which rows differ: others narrow nothing. */
export function tellingFacets(facets: readonly Facet[], rows: readonly FacetValues[]): Facet[] {
  return facets.filter(
    ({ name }) => new Set(rows.flatMap((row) => row[name] ?? []).filter(Boolean)).size > 1,
  );
}

/** Values as attributes of a row, `data-system="till⏎ledger"`: a name may hold any sign but a line break. */
export function facetAttributes(values: FacetValues): Record<`data-${string}`, string> {
  return Object.fromEntries(
    Object.entries(values).map(([facet, own]) => [
      `data-${facet}`,
      [...new Set(own.filter((value) => value !== undefined))].join("\n"),
    ]),
  );
}

/** Names of things by their ids, for facets whose values are ids. */
export function namesOf(things: readonly { id: string; name: string }[]): Record<string, string> {
  return Object.fromEntries(things.map(({ id, name }) => [id, name]));
}
