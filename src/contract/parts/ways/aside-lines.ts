/** "Out of scope:", "**Contacts**", "We also considered": lines that tell what the labels below them are, as a heading would. */
import { boldInFront } from "../../markdown/bold.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, type Node, plainText } from "../../markdown/tree.ts";
import { flowKeys } from "../topics/flow-keys.ts";
import {
  labelKeyOf,
  type LabelKey,
  sectionKeyOf,
  type SectionKey,
} from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, says } from "../../vocabulary/phrases.ts";

const longest = 200;
const fewWords = 5;
const stop = /[.!?。！？]$/u;
const colon = /\s*[:：]$/u;
const sentenceEnd = /(?<=[.!?。！？])\s*(?=\S)/u;
const ofNoToday = [
  "planned",
  "plannedStatus",
  "retired",
  "goneAlone",
  "undecided",
] as const satisfies PhraseKey[];
const sectionsOfFlows: ReadonlySet<SectionKey | undefined> = new Set([
  ...flowKeys,
  "overview",
  "data-formats",
]);
const labelsOfFlows: ReadonlySet<LabelKey | undefined> = new Set([
  "purpose",
  "format",
  "frequency",
  "updateFrequency",
  "direction",
  "mode",
  "transport",
  "event",
  "what",
]);
/** "Contacts", but not "Contract of 2026" or "Owner: Team Shop" */
const fewPlainWords = /^[^:：\d]{1,40}$/u;

/** Does the line tell that what stands below it is something else than what flows today? */
export function tellsOfOther(line: Node | undefined): boolean {
  if (line?.type !== "paragraph") return false;
  const { words, isEnded } = lastOf(line);
  if (words === "" || words.length > longest) return false;
  if (isEnded) return says(words, "refersOn") && ofNoToday.some((key) => says(words, key));
  return opening("asideLine", words) !== undefined || says(words, "unavailable") || isOther(words);
}

/** A sentence that is ended leads to nothing by itself, and a long one without its full stop has only lost that. */
function lastOf(line: Node): { words: string; isEnded: boolean } {
  const whole = oneLine(plainText(line));
  const isBold = boldInFront(childrenOf(line))?.rest.length === 0;
  const words = isBold ? whole : (whole.split(sentenceEnd).at(-1) ?? "");
  const isOpen =
    isBold || colon.test(words) || !(stop.test(words) || words.split(" ").length > fewWords);
  return { words: words.replace(colon, ""), isEnded: !isOpen };
}

function isOther(words: string): boolean {
  if (!fewPlainWords.test(words)) return false;
  const section = sectionKeyOf(words);
  if (section !== undefined) return section === "error-handling" || !sectionsOfFlows.has(section);
  const label = labelKeyOf(words);
  return label !== undefined && !labelsOfFlows.has(label);
}
