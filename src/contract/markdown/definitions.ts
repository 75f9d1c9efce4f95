/** A term on a line of its own and its definition on the next, behind a colon: `Owner` over `: Priya`. */
import type { Place } from "../model/document.ts";
import type { Line } from "./lines.ts";
import { oneLine } from "./source.ts";
import { endOf, placeOf, plainText, startOf } from "./tree.ts";

export interface Definition {
  term: string;
  value: string;
  place: Place;
  /** The lines it takes. */
  lines: [Line, Line];
}

const colon = /^:[ \t]+(?=\S)/u;

export function definitionsIn(lines: readonly Line[], text: string): Definition[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const [lead] = next?.nodes ?? [];
    const last = next?.nodes.at(-1);
    if (!next || !lead || !last || lead.type !== "text") return [];
    const [mark] = colon.exec(lead.value) ?? [];
    if (mark === undefined) return [];
    const start = startOf(lead) + mark.length;
    const { line: at, column } = placeOf(lead);
    return {
      term: line.nodes.map(plainText).join("").trim(),
      value: oneLine(text.slice(start, endOf(last))),
      place: { line: at, column: column + mark.length },
      lines: [line, next],
    };
  });
}
