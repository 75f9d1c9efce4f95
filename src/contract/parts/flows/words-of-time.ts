/** "Called by Till once a day at 06:00 CET." → "once a day at 06:00 CET": the words of a sentence that tell how often. */
import { phraseSource, saysOnly } from "../../vocabulary/phrases.ts";

const either = (...sources: string[]) => `(?:${sources.join("|")})`;
const runs = new RegExp(phraseSource("runs"), "gi");
const inFront = new RegExp(`${phraseSource("roughly")}\\s+$`, "i");
const clock = either(
  `\\d{1,2}[:.h]\\d{2}(?:\\s?${phraseSource("clockWord")})?`,
  `\\d{1,2}\\s?${phraseSource("clockWord")}`,
);
const when = either(clock, phraseSource("timeOfDay"));
const joint = either(phraseSource("timeBehind"), phraseSource("and"), phraseSource("to"));
const article = `(?:${phraseSource("article")}\\s+)?`;
/** " at 06:00 and 18:00", ", 12:00", ", at 6 and at 18", " on weekdays" */
const tail = new RegExp(
  `^(?:(?:\\s*[,–-]\\s*|\\s+)${either(`(?:${phraseSource("and")}\\s+)?${joint}\\s+${article}${either(when, "\\d{1,2}(?!\\d)")}`, when)})+`,
  "i",
);
const zone = /^\s?[A-Z]{2,5}(?![\p{L}\p{N}])/u;
const inBrackets = new RegExp(`^\\s*\\([^()]{0,40}${when}[^()]{0,20}\\)`, "i");
/** What then follows takes something away from what was said, and belongs to it up to its comma. */
const limit = new RegExp(`^(?:\\s*,)?\\s+${phraseSource("timeLimit")}[^,.;()]*`, "i");
/** "Nightly job", "daily at", "hourly."; "daily totals" may be sent once a year. */
const behindAdverb = new RegExp(
  `^(?:$|\\s*[,.;:()–-]|\\s+${either(
    ...(["carrierJob", "auxiliary", "asOrFor", "via", "timeBehind"] as const).map((key) =>
      phraseSource(key),
    ),
  )})`,
  "i",
);

const longestBefore = 40;
const behindVerb = new RegExp(`(?:${phraseSource("moves")}|${phraseSource("gives")})\\s+$`, "i");
const beforeVerb = new RegExp(`^\\s+(?:${phraseSource("moves")}|${phraseSource("gives")})`, "i");
const beforeSum = new RegExp(
  `^(?:\\s+[^\\s.,;:]{1,30}){0,2}?\\s+${phraseSource("sumOfPeriod")}`,
  "i",
);

const beforeParticiple = new RegExp(`^\\s+${phraseSource("participle")}\\s`, "i");

/** "Daily totals" may be sent once a year; "sends hourly stock levels" tells when, as an adverb does. */
function tellsWhen(word: string, before: string, behind: string): boolean {
  if (saysOnly(word, "adverbOfTime")) return !beforeParticiple.test(behind);
  if (behindAdverb.test(behind)) return true;
  if (beforeVerb.test(behind)) return true;
  return behindVerb.test(before.slice(-longestBefore)) && !beforeSum.test(behind);
}

/** The whole sentence where they can't be told apart from what else it says. */
export function wordsOfTime(sentence: string): string {
  let span: { start: number; end: number } | undefined;
  for (const { 0: found, index } of sentence.matchAll(runs)) {
    const isAlone = !/\s/u.test(found);
    const behind = sentence.slice(index + found.length);
    if (span && index < span.end) continue;
    if (isAlone && !tellsWhen(found, sentence.slice(0, index), behind)) return sentence;
    const end = index + found.length + lengthBehind(behind);
    if (!span) span = { start: startOf(sentence, index), end };
    else if (isJoint(sentence.slice(span.end, index))) span.end = end;
    else return sentence;
  }
  return span ? sentence.slice(span.start, span.end).trim() : sentence;
}

const joined = new RegExp(`^\\s*(?:[,/]|${phraseSource("and")})*\\s*$`, "i");
const isJoint = (between: string) => joined.test(between);

function startOf(sentence: string, index: number): number {
  const [words = ""] =
    inFront.exec(sentence.slice(Math.max(0, index - longestBefore), index)) ?? [];
  return index - words.length;
}

function lengthBehind(behind: string): number {
  const [times = ""] = tail.exec(behind) ?? [];
  const ofZone = /\d/u.test(times) ? (zone.exec(behind.slice(times.length))?.[0] ?? "") : "";
  let length = times.length + ofZone.length;
  for (const further of [inBrackets, limit])
    length += further.exec(behind.slice(length))?.[0].length ?? 0;
  return length;
}
