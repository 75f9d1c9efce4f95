/** Questions to the index of words, as strictly as they find something. */
import type { PagefindAPI, PagefindSearchResult } from "@pagefind/component-ui";
import { pagefindFilters, type Selection } from "../../site/search/facets.ts";
import { isPath, joinedWords, queryVariants } from "../../site/search/query-variants.ts";

type Ask = (term: string, selection: Selection) => Promise<PagefindSearchResult>;

export interface WordSearch {
  /** Pagefind's own answer; `null` asks for every page of the selection. */
  ask: (term: string | null, selection: Selection) => Promise<PagefindSearchResult>;
  askWords: Ask;
  isInNoPage: (word: string) => Promise<boolean>;
}

export function wordSearch(search: PagefindAPI["search"]): WordSearch {
  const ask: WordSearch["ask"] = (term, selection) =>
    // The declared type knows lists only; Pagefind itself takes `{ any: [...] }` too.
    search(term, { filters: pagefindFilters(selection) as Selection });

  /** In quotes, Pagefind takes a word as it is: no beginnings, nothing alike. */
  const literally: Ask = (term, selection) => ask(`"${term}"`, selection);

  const firstFound = async (
    variants: readonly string[],
    selection: Selection,
  ): Promise<PagefindSearchResult | undefined> => {
    for (const variant of variants) {
      const found = await ask(variant, selection);
      if (found.results.length > 0) return found;
    }
    return undefined;
  };

  const askWords: Ask = async (term, selection) => {
    const [typed = term, ...looser] = queryVariants(term);
    if (isPath(typed)) {
      const literal = await literally(typed, selection);
      const loose = await firstFound(looser, selection);
      if (loose) return first(literal, loose);
    }
    const strict = await ask(typed, selection);
    if (strict.results.length === 0) return (await firstFound(looser, selection)) ?? strict;
    const joined = joinedWords(typed);
    return joined === undefined ? strict : first(await literally(joined, selection), strict);
  };

  return {
    ask,
    askWords,
    isInNoPage: async (word) => (await literally(word, {})).results.length === 0,
  };
}

/** All that the second question found, what the first one found as well going first. */
function first(strict: PagefindSearchResult, loose: PagefindSearchResult): PagefindSearchResult {
  const ids = new Set(strict.results.map(({ id }) => id));
  const both = loose.results.filter(({ id }) => ids.has(id));
  return { ...loose, results: [...both, ...loose.results.filter(({ id }) => !ids.has(id))] };
}
