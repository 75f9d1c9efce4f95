/** Slips of the finger: `Legder`, `rolback`. Words of the catalogue's names, then its common ones, are what one can be put right to. */
import { nearest } from "../../../contract/text/nearest.ts";

/** Shorter words are one letter from too many others. */
const shortest = 4;

export interface Correction {
  typed: string;
  meant: string;
}

/** Words of all names, to be made once. */
export function nameWords(names: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const name of names)
    for (const word of name.split(/[^\p{L}\p{N}]+/u))
      if (word.length >= shortest && /^\p{L}+$/u.test(word)) words.add(word.toLowerCase());
  return words;
}

/**
 * What words of the text may be slips for; whoever asks must make sure that the word as typed is in no page. The
 * beginning of a name isn't a slip: its end is still being typed.
 */
export function corrections(text: string, words: ReadonlySet<string>): Correction[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((typed) => typed.length >= shortest)
    .flatMap((typed) => {
      const word = typed.toLowerCase();
      const known = [...words].some((name) => name.startsWith(word));
      const meant = known ? undefined : nearest(word, candidates(word, words));
      return meant === undefined ? [] : [{ typed, meant }];
    });
}

/** A slip in the first letter is rare, except that it changes places with the second. */
function candidates(word: string, words: ReadonlySet<string>): string[] {
  const allowed = Math.max(1, Math.floor(word.length / 4));
  return [...words].filter(
    (name) =>
      Math.abs(name.length - word.length) <= allowed &&
      (name[0] === word[0] || (name[0] === word[1] && name[1] === word[0])),
  );
}

export function corrected(text: string, slips: readonly Correction[]): string {
  return slips.reduce((result, { typed, meant }) => result.replace(typed, meant), text);
}
