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
const colon = /\s*[:：]$/u;
const sentenceEnd = /(?<=[.!?。！？])\s*(?=\S)/u;
const year = /(?<!\d)20\d\d(?!\d)/;
/** "Since March 2023" */
const sinceYear = new RegExp(`${phraseSource("since")}\\s*(?:[^\\s\\d]+\\s+)?20\\d\\d`, "i");
const aside = [
  "besideFlows",
  "planned",
  "plannedStatus",
  "retired",
  "goneAlone",
  "undecided",
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
  const words = line?.type === "paragraph" ? wordsOf(line) : "";
  if (words === "" || words.length > longest) return false;
  return (
    isOther(words) ||
    year.test(words.replace(sinceYear, "")) ||
    aside.some((key) => says(words, key))
  );
}

/** A sentence that is ended leads to nothing, and a long one without its full stop has only lost that. */
function wordsOf(line: Node): string {
  const whole = oneLine(plainText(line));
  if (boldInFront(childrenOf(line))?.rest.length === 0) return whole.replace(colon, "");
  const last = whole.split(sentenceEnd).at(-1) ?? "";
  const isOpen = !/[.!?。！？]$/u.test(last) && last.split(" ").length <= fewWords;
  return isOpen || colon.test(last) ? last.replace(colon, "") : "";
}

function isOther(words: string): boolean {
  return [words, words.replace(behindTopic, "")].some((topic) => {
    const section = sectionKeyOf(topic);
    if (section !== undefined) return section === "error-handling" || !sectionsOfFlows.has(section);
    const label = labelKeyOf(topic);
    return label !== undefined && !labelsOfFlows.has(label);
  });
}
