/** A search as both the dialog and the page use it: where its index is, how it ranks, what it says, how it asks. */
import {
  configureInstance,
  type Instance,
  type PagefindAPI,
  type PagefindSearchResult,
} from "@pagefind/component-ui";
import { pagefindFilters, type Selection } from "../../site/search/facets.ts";
import { isPath, queryVariants } from "../../site/search/query-variants.ts";

export interface SearchAddresses {
  /** The folder of the index. */
  bundle: string;
  /** The site's base path. */
  base: string;
}

/** Metadata is searched beside the text. A page that *is* the thing goes before the pages that mention it. */
const metaWeights = {
  name: 5,
  identifier: 5,
  title: 3,
  identifiers: 1,
  a: 0.5,
  b: 0.5,
  systems: 0.3,
  kind: 0.3,
  domain: 0.3,
  status: 0.3,
};

const strings = {
  search_label: "Search contracts, systems and resources",
  zero_results: "Nothing found for “[SEARCH_TERM]”",
  one_result: "[COUNT] page for “[SEARCH_TERM]”",
  many_results: "[COUNT] pages for “[SEARCH_TERM]”",
  total_zero_results: "No pages",
  total_one_result: "[COUNT] page",
  total_many_results: "[COUNT] pages",
  searching: "Searching…",
  keyboard_select: "open",
  input_hint: "Results appear as you type",
};

/** To be called before an element of the instance exists: elements take its addresses and words when they are made. */
export function searchInstance(
  name: string,
  { bundle, base }: SearchAddresses,
  words: Record<string, string> = {},
): Instance {
  const instance = configureInstance(name, {
    bundlePath: bundle,
    baseUrl: base,
    excerptLength: 24,
    ranking: { metaWeights },
  });
  instance.setTranslations({ ...strings, ...words });
  const load = instance.__load__.bind(instance);
  instance.__load__ = async () => {
    await load();
    const api = pagefindOf(instance);
    if (api) improve(api);
  };
  return instance;
}

/** The loaded index behind an instance; the Component UI has no public name for it. */
export function pagefindOf(instance: Instance): PagefindAPI | null {
  return instance["__pagefind__"];
}

const improved = new WeakSet<PagefindAPI>();

function improve(api: PagefindAPI): void {
  if (improved.has(api)) return;
  improved.add(api);
  const search = api.search.bind(api);
  const ask = (term: string | null, selection: Selection): Promise<PagefindSearchResult> =>
    // The declared type knows lists only; Pagefind itself takes `{ any: [...] }` too.
    search(term, { filters: pagefindFilters(selection) as Selection });
  api.search = async (term, options) => {
    const selection = options?.filters ?? {};
    if (term === null) return ask(null, selection);
    const [typed = term, ...looser] = queryVariants(term);
    const strict = await ask(typed, selection);
    if (looser.length > 0 && isPath(typed))
      return merged(strict, await firstFound(looser, selection));
    return strict.results.length > 0 ? strict : ((await firstFound(looser, selection)) ?? strict);
  };
  const firstFound = async (
    variants: string[],
    selection: Selection,
  ): Promise<PagefindSearchResult | undefined> => {
    for (const variant of variants) {
      const found = await ask(variant, selection);
      if (found.results.length > 0) return found;
    }
    return undefined;
  };
}

/** All that the looser question found, with what the strict one found going first. */
function merged(
  strict: PagefindSearchResult,
  loose: PagefindSearchResult | undefined,
): PagefindSearchResult {
  if (!loose) return strict;
  const found = new Map(loose.results.map((result) => [result.id, result]));
  const first = strict.results.map((result) => found.get(result.id) ?? result);
  const ids = new Set(first.map(({ id }) => id));
  return { ...loose, results: [...first, ...loose.results.filter(({ id }) => !ids.has(id))] };
}
