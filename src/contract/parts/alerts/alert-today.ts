/** "(from 2027)", "Muted: …", "used to go to #pay": alerts that reach nobody today. */
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, phraseSource, says, saysOnly } from "../../vocabulary/phrases.ts";

const remarkAtEnd = /[([（]([^()[\]（）]+)[)\]）][\s.*_]*$/u;
const inFront = /^[\s*_]*([^:：*_]{2,60})[*_]*[:：]/u;
const yearOrQuarter = /(?<![\p{L}\d])(?:20\d\d|[QH][1-4])(?![\p{L}\d])/iu;
const measure = /[<>≥≤%]/u;
/** Said alone they tell of the alert, wherever they stand. */
const ofAlerts = [
  "notCurrent",
  "planned",
  "plannedStatus",
  "alertMuted",
] as const satisfies PhraseKey[];
/** "Removed:" may be what one is alerted of; "Removed in 2024:" hardly. */
const ofAnything = [
  "retired",
  "goneAlone",
  "deprecated",
  "alertEnds",
] as const satisfies PhraseKey[];
const mayFollow = ["timeBehind", "asOrFor", "since"] as const satisfies PhraseKey[];
/** ", and in future to PagerDuty" */
const laterTurn = new RegExp(
  `[,，]?\\s*${phraseSource("and")}\\s+(?:${phraseSource("notCurrent")}|${phraseSource("otherTime")}).*$`,
  "i",
);

/** Told in a sentence, of what stands beside its condition: "orders not yet confirmed" are alerted of today. */
export function isAlertedToday(main: string): boolean {
  return !says(main, "notCurrent") && !says(main, "otherTime");
}

/** What a sentence tells of today, in front of what it adds for another time. */
export function untilLaterTurn(sentence: string): string {
  return isAlertedToday(sentence) ? sentence : sentence.replace(laterTurn, "");
}

/** Told in an item, where a remark at its end or the words in front of its colon tell of the time. */
export function isListedToday(text: string): boolean {
  const remark = remarkAtEnd.exec(text)?.[1]?.trim() ?? "";
  return isCellToday(text) && !ofAnything.some((key) => saysOnly(remark, key));
}

/** In a cell "(removed)" tells of what its words say, and "(removed in 2024)" of the alert. */
export function isCellToday(text: string): boolean {
  const [, front = ""] = inFront.exec(text) ?? [];
  const [, remark = ""] = remarkAtEnd.exec(text) ?? [];
  return ![front, remark].some((words) => tellsOfOtherTime(words.trim()));
}

/** "Muted since May"; "planned deliveries" are something else. */
function tellsOfOtherTime(words: string): boolean {
  if (words === "" || measure.test(words)) return false;
  return (
    saysOnly(words, "otherTime") ||
    ofAlerts.some((key) => saysOnly(words, key)) ||
    [...ofAlerts, ...ofAnything].some((key) => {
      const said = opening(key, words);
      return said !== undefined && isTime(words.slice(said.length).trim());
    })
  );
}

function isTime(words: string): boolean {
  const opens = mayFollow.some((key) => opening(key, words) !== undefined);
  return opens && (yearOrQuarter.test(words) || says(words, "months"));
}
