/** The search in the address: `?q=journal&system=Till&kind=Contract`, a facet's further values by repeating its key. */
import { facets, type Selection } from "./facets.ts";

export interface SearchState {
  query: string;
  selection: Selection;
}

export function stateFromSearch(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const selection: Selection = {};
  for (const { key } of facets) {
    const values = [...new Set(parameters.getAll(key).filter((value) => value !== ""))];
    if (values.length > 0) selection[key] = values;
  }
  return { query: (parameters.get("q") ?? "").trim(), selection };
}

/** The address' query with this state in it; what belongs to others (`utm_source` …) is kept. */
export function searchFromState({ query, selection }: SearchState, current = ""): string {
  const ours = new Set(["q", ...facets.map(({ key }) => key)]);
  const foreign = [...new URLSearchParams(current)].filter(([key]) => !ours.has(key));
  const parameters = new URLSearchParams();
  if (query !== "") parameters.append("q", query);
  for (const { key } of facets)
    for (const value of selection[key] ?? []) parameters.append(key, value);
  for (const [key, value] of foreign) parameters.append(key, value);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
