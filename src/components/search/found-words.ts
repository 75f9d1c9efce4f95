/**
 * What of a text the question's words are. Pagefind takes what stands between two spaces for one word, with its commas
 * and brackets, and a list without spaces for one as well.
 */
import { tellingWords } from "../../site/search/query/small-words.ts";
import { joinedWords } from "../../site/search/query/query-variants.ts";

export interface Run {
  text: string;
  /** Whether it is what was searched for. */
  isFound: boolean;
}

interface Range {
  from: number;
  to: number;
}

/** Fewer letters stand in the midst of too many words, or begin them. */
const shortestPiece = 3;

const outerMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The text as runs, of which one is found unless only a word such as "is" is; case and accents don't matter. */
export function foundWords(text: string, question: string): Run[] {
  const bare = withoutAccents(text);
  const { plain } = bare;
  const all = wordsOf(question);
  const words = tellingWords(all);
  const pieces = words.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)).filter(Boolean);
  const others = all.filter((word) => !words.includes(word));
  const found = [
    begunIn(plain, words),
    begunIn(plain, pieces),
    heldIn(plain, pieces),
    begunIn(plain, others).length > 0 ? [] : [withoutOuterMarks(plain)],
  ].find((ranges) => ranges.length > 0);
  return asRuns(text, found ?? [], bare);
}

/** The heading as runs. Unlike a text that has been found it may have none of the words, nor any that only sounds like one. */
export function foundInHeading(heading: string, question: string): Run[] {
  const bare = withoutAccents(heading);
  const words = tellingWords(wordsOf(question));
  const humps = heldIn(bare.plain, words).filter(({ from }) =>
    beginsHump(heading, bare.places[from]),
  );
  return asRuns(heading, [...begunIn(bare.plain, words), ...humps], bare);
}

/** As `Batch` in `JournalBatch`. */
function beginsHump(text: string, place = 0): boolean {
  return place > 0 && /^[\p{Ll}\p{N}]\p{Lu}/u.test(text.slice(place - 1));
}

function wordsOf(question: string): string[] {
  const joined = joinedWords(question.trim());
  return [...question.split(/\s+/), ...(joined === undefined ? [] : [joined])]
    .map((word) => withoutAccents(word).plain.replace(outerMarks, ""))
    .filter(Boolean);
}

interface Bare {
  plain: string;
  /** Which letter of the text each of `plain` comes from: a letter may become two. */
  places: number[];
}

function withoutAccents(text: string): Bare {
  const places: number[] = [];
  let plain = "";
  let at = 0;
  for (const letter of text) {
    const bare = letter.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
    plain += bare;
    for (let unit = 0; unit < bare.length; unit += 1) places.push(at);
    at += letter.length;
  }
  return { plain, places };
}

/** Where a word of the text begins as one of these does, or is the beginning of one: `bookings` is found as `booking`. */
function begunIn(plain: string, words: readonly string[]): Range[] {
  return [...plain.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: own, index }) =>
    words.flatMap((word) => {
      if (plain.startsWith(word, index)) return [{ from: index, to: index + word.length }];
      const isBegun = own.length >= shortestPiece && isPlain(word) && word.startsWith(own);
      return isBegun ? [{ from: index, to: index + own.length }] : [];
    }),
  );
}

/** An identifier's beginning is another identifier. */
function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(word);
}

/** `entries` in `journalEntries`. */
function heldIn(plain: string, words: readonly string[]): Range[] {
  return words
    .filter((word) => word.length >= shortestPiece)
    .flatMap((word) => {
      const from = plain.indexOf(word);
      return from < 0 ? [] : [{ from, to: from + word.length }];
    });
}

function withoutOuterMarks(plain: string): Range {
  const from = Math.max(0, plain.search(/[\p{L}\p{N}]/u));
  return { from, to: from + plain.slice(from).replace(outerMarks, "").length };
}

/** In their order, those that overlap made one. */
function apart(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { from, to } of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

function asRuns(text: string, found: readonly Range[], { places }: Bare): Run[] {
  const ranges = apart(found).map(({ from, to }) => ({
    from: places[from] ?? 0,
    to: places[to] ?? text.length,
  }));
  const ends = ranges.map(({ to }) => to);
  return [
    ...ranges.flatMap(({ from, to }, place) => [
      { text: text.slice(ends[place - 1] ?? 0, from), isFound: false },
      { text: text.slice(from, to), isFound: true },
    ]),
    { text: text.slice(ends.at(-1) ?? 0), isFound: false },
  ].filter((run) => run.text !== "");
}
