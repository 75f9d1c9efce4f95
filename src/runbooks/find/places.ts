/** Offsets of a text → lines and columns. */
import type { Place } from "../../contract/model/document.ts";

export interface Lines {
  placeAt(offset: number): Place;
  /** The text of a line, counted from 1. */
  lineText(line: number): string;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  return {
    placeAt(offset) {
      let low = 1;
      let high = starts.length;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (startOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low, column: offset - startOf(low) + 1 };
    },
    lineText: (line) => text.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]+$/, ""),
  };
}
