/** Phrases of the vocabulary as patterns for running text, in all languages at once. */
import { languages } from "./languages.ts";
import { type Language, type PhraseKey, wordsIn } from "./language.ts";

const writtenWithoutSpaces = /\p{Script=Han}/u;
/**
 * Letters and marks, by the blocks they lie in. V8 takes a fifth of the time to make a pattern of these that it takes for
 * `\p{L}`, twice in each of hundreds of patterns and anew in every thread.
 */
const letters =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff" +
  "\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc";
/** Where none of these stands before and behind, words are words of their own. */
const inWord = `[0-9\\uff10-\\uff19${letters}]`;
const patterns = new Map<PhraseKey, RegExp>();
const openings = new Map<PhraseKey, RegExp>();

/** Does the text contain the phrase as words of their own? */
export function says(text: string, key: PhraseKey): boolean {
  return phrase(key).test(text);
}

/** Is the phrase all that the text says? */
export function saysOnly(text: string, key: PhraseKey): boolean {
  return opening(key, text) === text;
}

/** The author has answered that there is nothing: in a word, or in a sentence such as "There are no alerts yet". */
export function saysNothing(value: string): boolean {
  return isNone(value) || saysOnly(withoutStop(value), "denial");
}

/** "None", "n/a." or a dash. */
export function isNone(value: string): boolean {
  const bare = withoutStop(value);
  return /^[-–—]*$/u.test(bare) || saysOnly(bare, "nothing");
}

function withoutStop(value: string): string {
  return value.trim().replace(/\\?[.。]$/u, "");
}

/** Is the phrase said, and not denied? "None is planned" plans nothing; "nothing yet, planned for May" does. */
export function affirms(text: string, key: PhraseKey): boolean {
  return text.split(/[.;:,!?。；，！？–—\n]/u).some((clause) => {
    const found = phrase(key).exec(clause);
    if (!found) return false;
    const before = clause.slice(0, found.index);
    return !says(before, "not") && !says(before, "nothing");
  });
}

/** What of the phrase the text begins with. Most texts begin otherwise, and are not searched to their end. */
export function opening(key: PhraseKey, text: string): string | undefined {
  let pattern = openings.get(key);
  if (!pattern) openings.set(key, (pattern = new RegExp(`^${phraseSource(key)}`, "i")));
  return pattern.exec(text)?.[0];
}

export function phrase(key: PhraseKey): RegExp {
  let pattern = patterns.get(key);
  if (!pattern) patterns.set(key, (pattern = new RegExp(phraseSource(key), "i")));
  return pattern;
}

export function without(text: string, key: PhraseKey): string {
  return says(text, key) ? text.replace(new RegExp(phrase(key), "gi"), "") : text;
}

/**
 * The phrase to be built into a larger pattern, with the flag `i`; with `u` as well, V8 takes three times as long to make
 * it. Chinese words have no edges to look for.
 */
export function phraseSource(key: PhraseKey, of: readonly Language[] = languages): string {
  const words = of
    .flatMap(({ phrases }) => wordsIn(phrases[key]))
    .toSorted(longestFirst)
    .map(withBlocks);
  const unspaced = words.filter((word) => writtenWithoutSpaces.test(word));
  const spaced = words.filter((word) => !writtenWithoutSpaces.test(word));
  const alone = spaced.length > 0 ? [`(?<!${inWord})(?:${spaced.join("|")})(?!${inWord})`] : [];
  return words.length === 0 ? "(?!)" : `(?:${[...alone, ...unspaced].join("|")})`;
}

/** The vocabulary says `\p{L}` and `\p{N}`, which without `u` are something else. */
function withBlocks(word: string): string {
  return word
    .replaceAll("[\\p{L}", `[${letters}`)
    .replaceAll("\\p{L}", `[${letters}]`)
    .replaceAll("\\p{N}", "\\d");
}

/** Alternatives are tried in order: "not applicable" before "not". */
function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
