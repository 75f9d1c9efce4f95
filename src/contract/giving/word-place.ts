import type { Place } from "../model/document.ts";

/** Where a word stands first, as a word of its own where there is one (not all languages set them apart), from the line of `from` on; there, where it isn't found. */
export function placeOfWord(text: string, from: Place, word: string): Place {
  const starts = lineStartsOf(text);
  const first = starts[from.line - 1];
  if (first === undefined || word === "") return from;
  const within = text.indexOf(word, first);
  for (let at = within; at >= 0; at = text.indexOf(word, at + 1))
    if (standsAlone(text, at, at + word.length)) return placeAt(at, from.line, starts);
  return within < 0 ? from : placeAt(within, from.line, starts);
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, start - 1), start + 1)) &&
    !/^[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))
  );
}

function placeAt(at: number, line: number, starts: readonly number[]): Place {
  let index = line - 1;
  while ((starts[index + 1] ?? Infinity) <= at) index += 1;
  return { line: index + 1, column: at - (starts[index] ?? 0) + 1 };
}

/** A contract of ten thousand slips asks ten thousand times about the same text. */
let last: { text: string; starts: readonly number[] } | undefined;

function lineStartsOf(text: string): readonly number[] {
  if (last?.text !== text)
    last = { text, starts: [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)] };
  return last.starts;
}
