/** Pages whose names begin with what was typed so far, and, of identifiers, those that have it anywhere. */
import { nameKey, nameKeys } from "./name-key.ts";
import type { NamedPage } from "../names/named-pages.ts";

type Named = Pick<NamedPage, "names">;

/** Fewer letters stand in the midst of too many names. */
const shortestPiece = 6;

const most = 5;

interface Keys {
  /** Of all names, whole. */
  names: string[];
  /** Of the title, from its second word on: `Till` begins a word of `Shared Till`. */
  words: string[];
}

export function beginnings<Page extends Named>(pages: readonly Page[]): (typed: string) => Page[] {
  const keyed = pages.map((page) => ({ page, keys: keysOf(page) }));
  return (typed) => {
    const start = nameKey(typed);
    if (start === "") return [];
    const ranked = keyed.flatMap(({ page, keys }) => {
      const rank = rankOf(start, keys);
      return rank === undefined ? [] : [{ page, rank }];
    });
    // Sorting is stable: systems go before resources, owners and contracts, as they are listed.
    return ranked
      .toSorted((one, other) => one.rank - other.rank)
      .slice(0, most)
      .map(({ page }) => page);
  };
}

function keysOf({ names }: Named): Keys {
  const [, ...later] = (names[0] ?? "").split(/[^\p{L}\p{N}]+/u);
  return {
    names: names.flatMap(nameKeys),
    words: later.flatMap((_, place) => nameKeys(later.slice(place).join(""))),
  };
}

/** Smaller is closer. */
function rankOf(start: string, { names, words }: Keys): number | undefined {
  if (names.some((name) => name.startsWith(start))) return 0;
  if (words.some((word) => word.startsWith(start))) return 1;
  const piece = start.length >= shortestPiece && /\p{N}/u.test(start);
  return piece && names.some((name) => name.includes(start)) ? 2 : undefined;
}
