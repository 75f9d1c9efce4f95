/**
 * What authors leave open: the template's `[hints]`, `{{…}}`, `<…>`, `TBD`, `TODO`, `[To be filled]`.
 * A Markdown link, a checkbox and an array in code are none of these (the parser has already taken them away).
 */
import { phraseSource } from "../vocabulary/phrases.ts";

const bracketed = /(?<![\p{L}\p{N}\])])\[(?=[^[\]]*\p{L}{2})[^[\]]+\](?!\(|\[|:)/gu;
const braced = /\{\{[^{}]*\}\}/g;
const angled = /(?<![\p{L}\p{N}])<\p{L}[^<>@:=]*>/gu;
const standIn = new RegExp(
  `^(?:${phraseSource("standIn")}|\\?{2,}|…|\\.{3}|x{3,}|_{2,})[^\\p{L}\\p{N}]*$`,
  "iu",
);
const longestStandIn = 80;
/** A cheap look before the patterns: nearly all text has none of these. */
const mayBeHint = /[[{<]|TB[CD]|TODO/;
const leadingStandIn = /^(?:TBD|TODO|TBC)\b/;

/** The whole value is a stand-in, so there is no fact. */
export function isUnfilled(value: string): boolean {
  if (!mayBeHint.test(value) && value.length > longestStandIn) return false;
  const bare = undressed(value);
  return (
    bare === "" ||
    standIn.test(bare) ||
    leadingStandIn.test(bare) ||
    (/[[{<]|^[\s,;/|·–—-]*$/.test(bare) &&
      bare
        .replace(bracketed, "")
        .replace(angled, "")
        .replace(braced, "")
        .replace(/[\s,;/|·–—-]+/g, "") === "")
  );
}

/** Without the quotes, emphasis and full stop around it. A pattern for the end would start at every space. */
function undressed(value: string): string {
  let [start, end] = [0, value.length];
  while (start < end && /[\s`*_"']/.test(value.charAt(start))) start += 1;
  while (end > start && /[\s`*_"'.]/.test(value.charAt(end - 1))) end -= 1;
  return value.slice(start, end);
}

export interface Hint {
  text: string;
  offset: number;
}

/** Every stand-in within a run of plain text. */
export function hintsIn(text: string): Hint[] {
  const found: Hint[] = [];
  if (!mayBeHint.test(text)) return found;
  for (const pattern of [bracketed, braced, angled, /\b(?:TBD|TODO|TBC)\b/g]) {
    for (const match of text.matchAll(pattern)) found.push({ text: match[0], offset: match.index });
  }
  return found
    .filter(({ text: hint }) => !/^\[[ xX]\]$/.test(hint))
    .filter(
      (hint, _, all) =>
        !all.some(
          (other) =>
            other !== hint &&
            other.offset <= hint.offset &&
            other.offset + other.text.length > hint.offset,
        ),
    )
    .toSorted((a, b) => a.offset - b.offset);
}
