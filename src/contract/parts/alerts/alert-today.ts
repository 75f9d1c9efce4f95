/** "(from 2027)", "Muted: …", "used to go to #pay": alerts that reach nobody today. */
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, says } from "../../vocabulary/phrases.ts";

const remarks = /[([（]([^()[\]（）]+)[)\]）]/gu;
const inFront = /^[\s*_]*([^:：*_]{2,60})[*_]*[:：]/u;
const measure = /[<>≥≤%]/u;
const otherTimes = [
  "notCurrent",
  "planned",
  "plannedStatus",
  "retired",
  "goneAlone",
  "deprecated",
  "alertEnds",
] as const satisfies PhraseKey[];
const mayFollow = ["timeBehind", "asOrFor", "since"] as const satisfies PhraseKey[];

/** Told in a sentence, of what stands beside its condition: "orders not yet confirmed" are alerted of today. */
export function isAlertedToday(main: string): boolean {
  return !says(main, "notCurrent") && !says(main, "otherTime");
}

/** Told in an item or a cell, where a remark or the word in front of a colon tells of the time. */
export function isListedToday(text: string): boolean {
  if (says(text, "otherTime")) return false;
  const [, front] = inFront.exec(text) ?? [];
  const notes = Array.from(text.matchAll(remarks), ([, remark = ""]) => remark);
  return ![front ?? "", ...notes].some((words) => tellsOfOtherTime(words.trim()));
}

/** "Muted since May"; "planned deliveries" are something else. */
function tellsOfOtherTime(words: string): boolean {
  if (words === "" || measure.test(words)) return false;
  return otherTimes.some((key) => {
    const said = opening(key, words);
    const rest = words.slice(said?.length ?? 0).trim();
    return said && (rest === "" || mayFollow.some((each) => opening(each, rest) !== undefined));
  });
}
