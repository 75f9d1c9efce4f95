/** Questions to the index of words, as strictly as they find something. */
import type { PagefindAPI, PagefindSearchResult } from "@pagefind/component-ui";
import {
  kindsOfCatalogue,
  pagefindFilters,
  type Selection,
} from "../../site/search/query/facets.ts";
import { lesser, weighed } from "../../site/search/query/lesser.ts";
import {
  isPath,
  joinedWords,
  partsApart,
  queryVariants,
} from "../../site/search/query/query-variants.ts";
import { speaksOf } from "../../site/search/query/speaks-of.ts";

type Ask = (term: string, selection: Selection) => Promise<PagefindSearchResult>;

export interface WordSearch {
  /** Pagefind's own answer; `null` asks for every page of the selection. */
  ask: (term: string | null, selection: Selection) => Promise<PagefindSearchResult>;
  askWords: Ask;
  isInNoPage: (word: string) => Promise<boolean>;
}

export function wordSearch(search: PagefindAPI["search"]): WordSearch {
  const askAsIs: WordSearch["ask"] = (term, selection) =>
    // The declared type knows lists only; Pagefind itself takes `{ any: [...] }` too.
    search(term, { filters: pagefindFilters(selection) as Selection });

  let parts: Promise<ReadonlyMap<string, number>> | undefined;
  const lesserParts = async () => {
    const found = await Promise.all(lesser.map(({ selection }) => askAsIs(null, selection)));
    return new Map(
      found.flatMap(({ results }, at) => results.map(({ id }) => [id, lesser[at]?.part ?? 1])),
    );
  };

  const ask: WordSearch["ask"] = async (term, selection) => {
    const found = await askAsIs(term, selection);
    if (term === null || found.results.length < 2) return found;
    return { ...found, results: weighed(found.results, await (parts ??= lesserParts())) };
  };

  /** In quotes, Pagefind takes a word as it is: no beginnings, nothing alike. */
  const literally: Ask = (term, selection) => ask(`"${term}"`, selection);

  /** Of results for a word's first letters only, which Pagefind gives where nothing better is, there are none. */
  const askStrictly: Ask = async (term, selection) => {
    const found = await ask(term, selection);
    const [best] = found.results;
    if (!best || term.includes('"')) return found;
    // It is the first to be shown, so its text is fetched in any case.
    const { content = "", meta } = await best.data();
    const text = [content, ...Object.values(meta)].join(" ");
    return speaksOf(text, term) ? found : nothing(found);
  };

  const firstFound = async (
    variants: readonly string[],
    selection: Selection,
  ): Promise<PagefindSearchResult | undefined> => {
    for (const variant of variants) {
      const found = await askStrictly(variant, selection);
      if (found.results.length > 0) return found;
    }
    return undefined;
  };

  const askWords: Ask = async (term, selection) => {
    const [typed = term, ...looser] = queryVariants(term);
    if (isPath(typed)) {
      const [literal, loose] = await Promise.all([
        literally(typed, selection),
        firstFound(looser, selection),
      ]);
      if (loose) return first(literal, loose);
    }
    const joined = joinedWords(typed);
    const [strict, together] = await Promise.all([
      askStrictly(typed, selection),
      joined === undefined ? undefined : literally(joined, withoutGuide(selection)),
    ]);
    if (strict.results.length === 0) return (await firstFound(looser, selection)) ?? strict;
    if (together) return first(together, strict);
    const parts = partsApart(typed);
    return parts === undefined ? strict : ofAll(strict, await askStrictly(parts, selection));
  };

  return {
    ask,
    askWords,
    isInNoPage: async (word) => (await literally(word, withoutGuide({}))).results.length === 0,
  };
}

/** The guide has labels and headings in every form in which they are understood, slips of the finger as well. */
function withoutGuide(selection: Selection): Selection {
  return { kind: kindsOfCatalogue, ...selection };
}

/** The same answer without its results: none of the facets' values has a page left. */
function nothing(found: PagefindSearchResult): PagefindSearchResult {
  const none = (counts: Record<string, number>) =>
    Object.fromEntries(Object.keys(counts).map((value) => [value, 0]));
  const filters = Object.entries(found.filters ?? {}).map(([key, counts]) => [key, none(counts)]);
  return { ...found, results: [], filters: Object.fromEntries(filters) };
}

/** What all parts of the question's words are found in, in the order of the question; of no such page, as it was. */
function ofAll(strict: PagefindSearchResult, parts: PagefindSearchResult): PagefindSearchResult {
  if (parts.results.length === 0) return strict;
  const found = new Set(parts.results.map(({ id }) => id));
  const asked = strict.results.filter(({ id }) => found.has(id));
  const ids = new Set(asked.map(({ id }) => id));
  return { ...parts, results: [...asked, ...parts.results.filter(({ id }) => !ids.has(id))] };
}

/** All that the second question found, what the first one found as well going first. */
function first(strict: PagefindSearchResult, loose: PagefindSearchResult): PagefindSearchResult {
  const ids = new Set(strict.results.map(({ id }) => id));
  const both = loose.results.filter(({ id }) => ids.has(id));
  return { ...loose, results: [...both, ...loose.results.filter(({ id }) => !ids.has(id))] };
}
