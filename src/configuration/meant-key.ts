/** The key that an unknown one means: a typo away, by the word it is in a contract, or by the words they share. */
import { nearest } from "../contract/text/nearest.ts";
import { labelKeyOf, sectionKeyOf } from "../contract/vocabulary/vocabulary.ts";

/** @param table the object that the key stands in, as `sections` and `labels` of the vocabulary */
export function meantKey(
  key: string,
  table: string | number | undefined,
  known: readonly string[],
): string | undefined {
  return nearest(key, known) ?? byMeaning(key, table, known) ?? bySharedWord(key, known);
}

function byMeaning(
  key: string,
  table: string | number | undefined,
  known: readonly string[],
): string | undefined {
  const word = wordsOf(key).join(" ");
  const meant = table === "sections" ? sectionKeyOf(word) : labelKeyOf(word);
  return meant !== undefined && known.includes(meant) ? meant : undefined;
}

/** The shortest of those that have a word of it. */
function bySharedWord(key: string, known: readonly string[]): string | undefined {
  const words = new Set(wordsOf(key));
  return known
    .filter((other) => wordsOf(other).some((word) => words.has(word)))
    .toSorted((one, other) => one.length - other.length)[0];
}

/** "rollback-plan", "rollbackPlan" */
function wordsOf(key: string): string[] {
  return key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
