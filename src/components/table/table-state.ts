/**
 * What a reader has chosen in a table, as the query of its address:
 * `?q=sheet&domain=Retail&domain=Supply&sort=-updated`.
 */
export interface TableState {
  text: string;
  /** The values chosen of each facet; a facet nothing is chosen of is absent. */
  chosen: Map<string, string[]>;
  sort: { column: string; down: boolean } | undefined;
}

/** Reads only what the table knows; other parameters may be somebody else's. */
export function readState(query: string, facets: readonly string[]): TableState {
  const parameters = new URLSearchParams(query);
  const chosen = new Map<string, string[]>();
  for (const facet of facets) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => value !== "");
    if (values.length > 0) chosen.set(facet, values);
  }
  const sort = parameters.get("sort") ?? "";
  const column = sort.replace(/^-/, "");
  return {
    text: parameters.get("q") ?? "",
    chosen,
    sort: column === "" ? undefined : { column, down: sort.startsWith("-") },
  };
}

export function writeState({ text, chosen, sort }: TableState): string {
  const query = new URLSearchParams();
  for (const [facet, values] of chosen) for (const value of values) query.append(facet, value);
  if (text.trim() !== "") query.set("q", text);
  if (sort) query.set("sort", (sort.down ? "-" : "") + sort.column);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

/** The choice with one value turned on or off. */
export function toggled(
  chosen: ReadonlyMap<string, string[]>,
  facet: string,
  value: string,
): Map<string, string[]> {
  const next = new Map(chosen);
  const values = chosen.get(facet) ?? [];
  const rest = values.includes(value) ? values.filter((own) => own !== value) : [...values, value];
  if (rest.length === 0) next.delete(facet);
  else next.set(facet, rest);
  return next;
}
