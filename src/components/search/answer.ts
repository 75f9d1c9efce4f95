/** How a question is answered: pages that are what is asked for go before pages that speak of it. */
import type { PagefindAPI, PagefindRawResult, PagefindSearchResult } from "@pagefind/component-ui";
import { corrected, corrections } from "../../site/search/query/correct.ts";
import type { Selection } from "../../site/search/query/facets.ts";
import type { KnownPage } from "../../site/search/query/known-page.ts";
import type { Recognised } from "../../site/search/query/recognise.ts";
import { wordSearch } from "./ask-words.ts";
import { inKindOrder } from "./in-kind-order.ts";
import type { Names } from "./load-names.ts";

export interface Answer extends PagefindSearchResult {
  /** What was answered instead, where a word of the question is in no page and close to a name. */
  readAs?: string;
  /** What was looked for in the texts, where it isn't all that was asked. */
  lookedFor?: string;
  /** Whether it is a section's heading, among other things. */
  asksSection?: true;
}

export type Answerer = (term: string | null, selection: Selection) => Promise<Answer>;

export function answerer(search: PagefindAPI["search"], { recognise, words }: Names): Answerer {
  const { ask, askWords, isInNoPage } = wordSearch(search);

  const answerTo = async (question: string, selection: Selection): Promise<Answer> => {
    const meant = recognise(question);
    const isWhole = meant?.isPart && !(await isInNoPage(question));
    if (!meant || isWhole) return askWords(question, selection);
    const found = await askWords(meant.words, selection);
    const results = await inOrder(meant, found.results, selection);
    const { words: lookedFor, asksSection } = meant;
    return { ...found, results, lookedFor, ...(asksSection && { asksSection }) };
  };

  const inOrder = async (
    { groups }: Recognised<KnownPage>,
    found: PagefindRawResult[],
    selection: Selection,
  ): Promise<PagefindRawResult[]> => {
    const known = new Set(found.map(({ id }) => id));
    const unfound = groups.flat().some(({ id }) => !known.has(id));
    // A page can be called what none of its texts say.
    const others = unfound ? (await ask(null, selection)).results : [];
    const all = [...found, ...others.filter(({ id }) => !known.has(id))];
    const meant = groups.flatMap((group) => {
      const ids = new Set(group.map(({ id }) => id));
      return all.filter(({ id }) => ids.has(id));
    });
    return [...new Set([...meant, ...found])];
  };

  return async (term, selection) => {
    if (term === null) return inKindOrder(await ask(null, selection), selection, ask);
    // What is in quotes is meant word for word.
    if (term.includes('"')) return askWords(term, selection);
    if (!recognise(term)) {
      const possible = corrections(term, words);
      const unknown = await Promise.all(possible.map(({ typed }) => isInNoPage(typed)));
      const slips = possible.filter((_, place) => unknown[place]);
      if (slips.length > 0) {
        const readAs = corrected(term, slips);
        return { ...(await answerTo(readAs, selection)), readAs };
      }
    }
    return answerTo(term, selection);
  };
}
