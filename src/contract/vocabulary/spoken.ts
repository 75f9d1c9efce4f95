/** The languages whose slips are looked for in a contract: a good word of one is often nearly a word of another. */
import type { Language } from "./language.ts";
import { wordsIn } from "./language.ts";
import { nearWord } from "./near-word.ts";

/** One is often a word of a further language, too, which the vocabulary doesn't know: “responsable”. */
const fewestWords = 2;

export interface Slips {
  section: (words: string) => string | undefined;
  label: (words: string) => string | undefined;
}

/** @param always the languages whose words may stand in every contract: English, and a team's own */
export function slipsIn(
  always: readonly Language[],
  further: readonly Language[],
): (said: Iterable<string>) => Slips {
  const common = slipsOf(always);
  const known = rowsOf(always);
  const slips = further.map((language) => slipsOf([language]));
  /** Which of the further languages a word is of. */
  const languagesOf = new Map<string, number[]>();
  for (const [index, language] of further.entries()) {
    for (const word of rowsOf([language]))
      if (!known.has(word)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);
  }
  return (said) => {
    const wordsOf = slips.map(() => new Set<string>());
    for (const word of said)
      for (const index of languagesOf.get(word) ?? []) wordsOf[index]?.add(word);
    const spoken = slips.filter((_, index) => (wordsOf[index]?.size ?? 0) >= fewestWords);
    const all = [common, ...spoken];
    return {
      section: (word) => firstOf(all, ({ section }) => section(word)),
      label: (word) => firstOf(all, ({ label }) => label(word)),
    };
  };
}

function slipsOf(languages: readonly Language[]): Slips {
  return { section: nearWord(rowsOf(languages)), label: nearWord(labelsOf(languages)) };
}

function rowsOf(languages: readonly Language[]): Set<string> {
  const sections = languages.flatMap((language) => Object.values(language.sections));
  return new Set([...sections.flatMap(wordsIn), ...labelsOf(languages)]);
}

function labelsOf(languages: readonly Language[]): Set<string> {
  return new Set(languages.flatMap(({ labels }) => Object.values(labels).flatMap(wordsIn)));
}

function firstOf<T>(all: readonly T[], look: (each: T) => string | undefined): string | undefined {
  for (const each of all) {
    const found = look(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
