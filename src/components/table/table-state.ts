/** What a reader has chosen in a table, as the query of its address: `?q=sheet&domain=Retail&sort=-updated`. */
export interface TableState {
  text: string;
  /** Facet to value. */
  chosen: Map<string, string>;
  sort: { column: string; down: boolean } | undefined;
}

/** Reads only what the table knows; other parameters may be somebody else's. */
export function readState(query: string, facets: string[]): TableState {
  const parameters = new URLSearchParams(query);
  const chosen = new Map([...parameters].filter(([name]) => facets.includes(name)));
  const sort = parameters.get("sort") ?? "";
  const column = sort.replace(/^-/, "");
  return {
    text: parameters.get("q") ?? "",
    chosen,
    sort: column === "" ? undefined : { column, down: sort.startsWith("-") },
  };
}

export function writeState({ text, chosen, sort }: TableState): string {
  const query = new URLSearchParams([...chosen]);
  if (text.trim() !== "") query.set("q", text);
  if (sort) query.set("sort", (sort.down ? "-" : "") + sort.column);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}
