/** A search as both the dialog and the page use it: where its index is, how it ranks, what it says, how it asks. */
import { configureInstance, type Instance, type PagefindAPI } from "@pagefind/component-ui";
import { answerer } from "./answer.ts";
import { type Names, namesOf } from "./load-names.ts";

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
    excerptLength: 48,
    ranking: { metaWeights },
  });
  instance.setTranslations({ ...strings, ...words });
  const load = instance.__load__.bind(instance);
  instance.__load__ = async () => {
    const [names] = await Promise.all([namesOf(bundle), load()]);
    const api = pagefindOf(instance);
    if (api) improve(api, names);
  };
  return instance;
}

/** The loaded index behind an instance; the Component UI has no public name for it. */
export function pagefindOf(instance: Instance): PagefindAPI | null {
  return instance["__pagefind__"];
}

const improved = new WeakSet<PagefindAPI>();

function improve(api: PagefindAPI, names: Names): void {
  if (improved.has(api)) return;
  improved.add(api);
  const answer = answerer(api.search.bind(api), names);
  api.search = (term, options) => answer(term, options?.filters ?? {});
}
