/** "The log says `Till -> Ledger timeout`": an arrow that words quote is not their own. */
import { anyArrow, isArrowed } from "../../text/arrows.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { longestHeading } from "../../names/names.ts";
import type { Reading } from "../reading.ts";
import { withoutNumbering } from "../../vocabulary/vocabulary.ts";

const quotationMark = /["“”„«»]/gu;
const quotation = /["“„«»]([^"“”„«»]+)["“”»«]/gu;
const letter = /\p{L}/u;
const openBracket = /[([（][`"“„«»]*$/u;

/** Where it is opened and not closed, the words are a piece of a quotation. */
export function isTornQuotation(words: string): boolean {
  return (words.match(quotationMark)?.length ?? 0) % 2 === 1;
}

/** A way that is in code or in quotation marks as a whole, behind a few words or in brackets, is still the heading's. */
export function quotesArrow({ title, code }: SectionNode, reading: Reading): boolean {
  if (!isArrowed(title) || title.length > longestHeading) return false;
  const quoted = [...code, ...Array.from(title.matchAll(quotation), ([, words = ""]) => words)];
  return quoted.some((words) => isArrowed(words) && isForeign(words, title, reading));
}

function isForeign(words: string, title: string, { systems }: Reading): boolean {
  const [before = "", ...others] = title.split(words);
  const behind = others.join(words);
  if (isArrowed(before) || isArrowed(behind) || openBracket.test(before)) return false;
  if (!letter.test(withoutNumbering(before)) && !letter.test(behind)) return false;
  const isWay = words.split(anyArrow).every((name) => systems.resolve(name.trim(), false));
  return !isWay || letter.test(behind);
}
