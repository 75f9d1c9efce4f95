/**
 * Of a word that no text begins with, Pagefind finds the texts that have its first letters: `zzzqqq` finds `ZZ1`. That
 * is right for `bodies`, which is written `body` elsewhere, and wrong for everything that isn't a word's other form.
 */
import { nameKey } from "./name-key.ts";

const shortest = 3;

/** True where the text has at least the beginning of every word of the question. */
export function speaksOf(text: string, question: string): boolean {
  const key = nameKey(text);
  return question
    .split(/\s+/)
    .map(nameKey)
    .every((word) => key.includes(word.slice(0, beginningOf(word))));
}

/** Endings change; an identifier has none. */
function beginningOf(word: string): number {
  if (/\p{N}/u.test(word)) return word.length;
  return Math.max(shortest, Math.ceil(word.length / 2));
}
