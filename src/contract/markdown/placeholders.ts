/**
 * What authors leave open: the template's `[hints]`, `{{…}}`, `<…>`, `TBD`, `TODO`, `[To be filled]`.
 * A Markdown link, a checkbox and an array in code are none of these (the parser has already taken them away).
 */
import { elementNames } from "./html-elements.ts";
import { isPattern } from "./patterns-in-text.ts";
import { phraseSource, saysOnly } from "../vocabulary/phrases.ts";

/** A ticket such as `[PAY-123]` is none, nor a person such as `[~hsato]`, as a wiki names one. */
const bracketed =
  /(?<![\p{L}\p{N}\])])\[(?=[^[\]]*\p{L}{2})(?!\p{Lu}[\p{Lu}\p{N}]+-\d+\])(?!~[\p{L}\p{N}])[^[\]]+\](?!\(|\[|:)/gu;
const braced = /\{\{[^{}]*\}\}/g;
const angled = new RegExp(`(?<![\\p{L}\\p{N}])<(?!${elementNames}\\b)\\p{L}[^<>@:=]*>`, "giu");
const standIn = new RegExp(
  `^(?:${phraseSource("standIn")}|\\?{2,}(?!\\?)|…|\\.{3}|x{3,}|_{2,}(?!_))[^\\p{L}\\p{N}]*$`,
  "iu",
);
const longestStandIn = 80;
const onlySeparators = /^[\s,;/|·–—-]*$/;
/** A cheap look before the patterns: nearly all text has none of these. */
const mayBeHint = /[[{<]|TB[CD]|TODO/;
/** Not of a "TODO list". */
const openWord = `(?:TBD|TODO|TBC)\\b(?! ${phraseSource("todoList")})`;
const openWords = new RegExp(`\\b${openWord}`, "gu");
const leadingStandIn = new RegExp(`^${openWord}`, "u");
/** "[optional]", "[sic]", "[planned]" say something where they stand among other words. */
const remarks = ["remark", "draft", "plannedStatus", "active", "deprecated", "retired"] as const;

/** "[TOC]", "[[_TOC_]]", "{{toc}}", "{toc}": where other tools put a list of the headings. */
const contentsMacro =
  /^(?:\[{1,2}_?toc_?(?:[\s:|][^[\]]*)?\]{1,2}|\{{1,2}[<>%:\s]{0,3}toc\b[^{}]*\}{1,2})$/iu;

export function isContentsMacro(text: string): boolean {
  return contentsMacro.test(text);
}

/** The whole value is a stand-in, so there is no fact. */
export function isUnfilled(value: string): boolean {
  const mayBe = mayBeHint.test(value);
  if (!mayBe && value.length > longestStandIn) return false;
  const bare = undressed(value);
  if (standIn.test(bare) || onlySeparators.test(bare)) return true;
  if (!mayBe) return false;
  return (
    leadingStandIn.test(bare) ||
    isContentsMacro(bare) ||
    bare
      .replace(bracketed, "")
      .replace(angled, "")
      .replace(braced, "")
      .replace(/[\s,;/|·–—-]+/g, "") === ""
  );
}

/** Without the quotes, emphasis and full stop around it. A pattern for the end would start at every space. */
function undressed(value: string): string {
  let [start, end] = [0, value.length];
  while (start < end && /[\s`*_"']/.test(value.charAt(start))) start += 1;
  while (end > start && /[\s`*_"'.]/.test(value.charAt(end - 1))) end -= 1;
  return value.slice(start, end);
}

/** Markdown may write any sign as `&…;`. */
export function mayHoldHint(source: string): boolean {
  return mayBeHint.test(source) || source.includes("&");
}

export interface Hint {
  text: string;
  offset: number;
}

/** Every stand-in within a run of plain text, in its order; of two that overlap, the one around the other. */
export function hintsIn(text: string): Hint[] {
  if (!mayBeHint.test(text)) return [];
  const found = [bracketed, braced, angled, openWords].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: hint, index }) => ({ text: hint, offset: index })),
  );
  let end = 0;
  return found
    .toSorted((a, b) => a.offset - b.offset || b.text.length - a.text.length)
    .filter((hint) => {
      const isWithin = hint.offset < end;
      end = Math.max(end, hint.offset + hint.text.length);
      return (
        !isWithin &&
        !/^\[[ xX]\]$/.test(hint.text) &&
        !isRemark(hint.text) &&
        !isPattern(hint, text)
      );
    });
}

function isRemark(hint: string): boolean {
  return hint.startsWith("[") && remarks.some((key) => saysOnly(hint.slice(1, -1), key));
}
