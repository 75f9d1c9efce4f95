/**
 * What authors leave open: the template's `[hints]`, `{{…}}`, `<…>`, `TBD`, `TODO`, `[To be filled]`.
 * A Markdown link, a checkbox and an array in code are none of these (the parser has already taken them away).
 */
import { phraseSource } from "../vocabulary/phrases.ts";

const bracketed = /(?<![\p{L}\p{N}\])])\[(?=[^\]]*\p{L}{2})[^[\]]+\](?!\(|\[|:)/gu;
const braced = /\{\{[^{}]*\}\}/g;
const angled = /(?<![\p{L}\p{N}])<\p{L}[^<>@:=]*>/gu;
const standIn = new RegExp(
  `^(?:${phraseSource("standIn")}|\\?{2,}|…|\\.{3}|x{3,}|_{2,})[^\\p{L}\\p{N}]*$`,
  "iu",
);
const leadingStandIn = /^(?:TBD|TODO|TBC)\b/;

/** The whole value is a stand-in, so there is no fact. */
export function isUnfilled(value: string): boolean {
  const bare = value.replace(/^[\s`*_"']+|[\s`*_"'.]+$/g, "");
  return (
    bare === "" ||
    standIn.test(bare) ||
    leadingStandIn.test(bare) ||
    bare
      .replace(bracketed, "")
      .replace(angled, "")
      .replace(braced, "")
      .replace(/[\s,;/|·–—-]+/g, "") === ""
  );
}

export interface Hint {
  text: string;
  offset: number;
}

/** Every stand-in within a run of plain text. */
export function hintsIn(text: string): Hint[] {
  const found: Hint[] = [];
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
