/** The key that an unknown one means: a typo away, by the word it is in a contract, or by the words they share, typos in them or not. */
import { nearest } from "../contract/text/nearest.ts";
import { labelKeyOf, sectionKeyOf } from "../contract/vocabulary/vocabulary.ts";

/** @param table the object that the key stands in, as `sections` and `labels` of the vocabulary */
export function meantKey(
  key: string,
  table: string | number | undefined,
  known: readonly string[],
): string | undefined {
  return (
    nearest(key, known) ??
    byMeaning(key, table, known) ??
    bySharedWord(wordsOf(key), known) ??
    bySharedWord(wordsNear(key, known), known)
  );
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
function bySharedWord(own: readonly string[], known: readonly string[]): string | undefined {
  const words = new Set(own);
  return known
    .filter((other) => wordsOf(other).some((word) => words.has(word)))
    .toSorted((one, other) => one.length - other.length)[0];
}

/** Of shorter words a typo makes too many others. */
const shortest = 4;

/** "rolback" is a typo away from a part of "rollback-plan". */
function wordsNear(key: string, known: readonly string[]): string[] {
  const words = new Set(known.flatMap(wordsOf).filter((word) => word.length >= shortest));
  return wordsOf(key)
    .filter((word) => word.length >= shortest)
    .flatMap((word) => nearest(word, words) ?? []);
}

/** "rollback-plan", "rollbackPlan" */
function wordsOf(key: string): string[] {
  return key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
