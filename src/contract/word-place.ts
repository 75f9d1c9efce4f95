import type { Place } from "./document.ts";

/** Where a word stands first from the line of `from` on; there, where it isn't found. */
export function placeOfWord(text: string, from: Place, word: string): Place {
  const lines = text.split(/\r\n|\n/);
  for (let index = from.line - 1; index < lines.length; index += 1) {
    const at = lines[index]?.indexOf(word) ?? -1;
    if (at >= 0) return { line: index + 1, column: at + 1 };
  }
  return from;
}
