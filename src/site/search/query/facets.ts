/** The facets pages can be narrowed by: their order, their names, and how several values of one combine. */
export interface Facet {
  key: string;
  label: string;
  /**
   * `all`: a page can have many values, and each further choice narrows (the contracts between Till *and* Ledger).
   * `any`: a page has one value, and each further choice widens.
   */
  combine: "all" | "any";
  /** The order of its values, where it is known; otherwise the most frequent goes first. */
  order?: readonly string[];
  /** Whether its values are identifiers, except for those that people gave a name. */
  hasIdentifiers?: boolean;
}

/** All but the guide, which is about catalogues. */
export const kindsOfCatalogue = ["Contract", "System", "Resource", "Format", "Owner"];

export const facets: readonly Facet[] = [
  {
    key: "kind",
    label: "Kind",
    combine: "any",
    order: kindsOfCatalogue,
  },
  { key: "system", label: "System", combine: "all" },
  { key: "resource", label: "Resource", combine: "all", hasIdentifiers: true },
  { key: "format", label: "Format", combine: "all" },
  { key: "domain", label: "Domain", combine: "any" },
  {
    key: "status",
    label: "Status",
    combine: "any",
    order: ["Draft", "Planned", "Active", "Deprecated", "Retired"],
  },
  { key: "owner", label: "Owner", combine: "all" },
];

export type Selection = Record<string, string[]>;

/** A selection as Pagefind takes it. Several values in a plain list must all be there. */
export type PagefindFilters = Record<string, string[] | { any: string[] }>;

export function pagefindFilters(selection: Selection): PagefindFilters {
  const widening = new Set(facets.filter(({ combine }) => combine === "any").map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(selection)
      .filter(([, values]) => values.length > 0)
      .map(([key, values]) => [key, widening.has(key) ? { any: values } : values]),
  );
}

/** The selection with one value turned on or off. */
export function toggled(selection: Selection, key: string, value: string): Selection {
  const values = selection[key] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return without({ ...selection, [key]: next }, next.length === 0 ? key : undefined);
}

export function without(selection: Selection, key: string | undefined): Selection {
  return Object.fromEntries(Object.entries(selection).filter(([name]) => name !== key));
}
