/** "Out of scope:", "**Contacts**", "We also considered": lines that tell what the labels below them are, as a heading would. */
import { boldInFront } from "../../markdown/bold.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, type Node, plainText } from "../../markdown/tree.ts";
import { flowKeys } from "../topics/flow-keys.ts";
import { labelKeyOf, type LabelKey, sectionKeyOf, type SectionKey } from "../../vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

const longest = 200;
const fewWords = 5;
const stop = /[.!?。！？]$/u;
const colon = /\s*[:：]$/u;
const sentenceEnd = /(?<=[.!?。！？])\s*(?=\S)/u;
const year = /(?<!\d)20\d\d(?!\d)/;
/** "Since March 2023" */
const sinceYear = new RegExp(`${phraseSource("since")}\\s*(?:[^\\s\\d]+\\s+)?20\\d\\d`, "i");
const ofNoToday = [
  "planned",
  "plannedStatus",
  "retired",
  "goneAlone",
  "undecided",
] as const satisfies PhraseKey[];
const aside = [
  ...ofNoToday,
  "besideFlows",
  "not",
  "nothing",
  "unavailable",
  "duringOutage",
  "otherMatter",
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
/** "Version history of the flows", "Latency (measured)" */
const behindTopic = new RegExp(
  `(?:[,(，（]|\\s${phraseSource("ofSystem")}\\s|\\s${phraseSource("asOrFor")}\\s).*$`,
  "i",
);

/** Does the line tell that what stands below it is something else than what flows today? */
export function tellsOfOther(line: Node | undefined): boolean {
  if (line?.type !== "paragraph") return false;
  const { words, isEnded } = lastOf(line);
  if (words === "" || words.length > longest) return false;
  if (isEnded) return says(words, "refersOn") && ofNoToday.some((key) => says(words, key));
  return isOther(words) || isOfOtherTime(words);
}

function isOfOtherTime(words: string): boolean {
  return year.test(words.replace(sinceYear, "")) || aside.some((key) => says(words, key));
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
  const topic = words.replace(behindTopic, "");
  return says(topic, "otherTopic") || isOtherByKey(words) || isOtherByKey(topic);
}

function isOtherByKey(words: string): boolean {
  const section = sectionKeyOf(words);
  if (section !== undefined) return section === "error-handling" || !sectionsOfFlows.has(section);
  const label = labelKeyOf(words);
  return label !== undefined && !labelsOfFlows.has(label);
}
