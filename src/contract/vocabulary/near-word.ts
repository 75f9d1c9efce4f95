/** Words of the vocabulary with a slip in them: told, and never read as what they nearly are. */
import { remembered } from "../text/remembered.ts";
import { isSlipOfWord } from "./slip.ts";

/** In a shorter word another letter makes another word. */
const fewestLetters = 5;

/** Good words in a heading or before a colon that are a letter away from a row. */
const otherWords = new Set(
  "contact contract contracts contracted authorizations duplication maintains stats tales evens forma registry metrics residence readability".split(
    " ",
  ),
);

/** Finds the one row that normalised words nearly are. Another form of a word is a word, not a slip. */
export function nearWord(rows: Iterable<string>): (words: string) => string | undefined {
  const all = Array.from(rows, (row) => ({ row, words: row.split(" ") }));
  const byLetters = new Map(all.map(({ row }) => [joined(row), row]));
  const byLook = Map.groupBy(all, ({ words }) => lookOf(words));
  return remembered((said) => {
    if (said.length < fewestLetters || !/^\p{Script=Latin}/u.test(said)) return undefined;
    const words = said.split(" ");
    const alike = byLook.get(lookOf(words)) ?? [];
    return (
      byLetters.get(joined(said)) ??
      alike.find((other) => words.every((word, at) => isWordOrSlip(word, other.words[at] ?? "")))
        ?.row
    );
  });
}

/** Slips are rare at a word's beginning, and words that differ there are mostly others. */
function lookOf(words: readonly string[]): string {
  return `${words.length}${words[0]?.charAt(0)}`;
}

function isWordOrSlip(word: string, meant: string): boolean {
  if (word === meant) return true;
  return meant.length >= fewestLetters && !otherWords.has(word) && isSlipOfWord(word, meant);
}

function joined(words: string): string {
  return words.replaceAll(" ", "");
}
