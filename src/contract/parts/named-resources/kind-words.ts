/** "Redis cache", "Database table": words that say what kind of thing stands behind them, and don't name it. */
import type { PhraseKey } from "../../vocabulary/language.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const kinds = [
  "foreignBucket",
  "databaseSchema",
  "databaseProduct",
  "nameless",
  "sheet",
  "bucket",
  "kv",
  "queue",
  "table",
  "file",
  "store",
  "database",
] as const;
const kindWords = wordsOf(kinds);
const genericWords = wordsOf([...kinds, "generic"]);

function wordsOf(keys: readonly PhraseKey[]): RegExp {
  return new RegExp(keys.map((key) => phraseSource(key)).join("|"), "gi");
}

/** What is left is a name for people. */
export function withoutKinds(wording: string): string {
  return withoutWords(wording, kindWords);
}

/** "KV namespace `A_KEYS`" and "KV namespace `Z_KEYS`" are two things: any such thing could be called so. */
export function isGeneric(wording: string): boolean {
  return !/\p{L}{2}/u.test(withoutWords(wording, genericWords));
}

function withoutWords(wording: string, words: RegExp): string {
  return wording
    .replace(words, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
