/** "Till sends sales to Ledger.": a way that a sentence tells of as it is, without "if", "from 2027" or "used to". */
import { wayTold } from "./way-told.ts";
import type { Direction, Reading } from "../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, phraseSource, says, without } from "../../vocabulary/phrases.ts";

const longest = 300;
/** Of what was or is to come. A year in such a sentence tells since or until when. */
const otherTimes = [
  "planned",
  "someDay",
  "bygone",
  "notInUse",
  "goesLive",
  "retired",
  "inPhases",
] as const satisfies PhraseKey[];
const year = /(?<!\p{N})20\p{N}\p{N}(?!\p{N})/u;
/** What tells of failures, tests and logs. */
export const otherMatters = [
  "unavailable",
  "retries",
  "fallsBack",
  "rollBack",
  "sideMatter",
  "otherMatter",
] as const satisfies PhraseKey[];
/** What it denies or restricts, and what is no flow. */
const doubts = ["not", "nothing", "none", "limit", ...otherMatters] as const satisfies PhraseKey[];

const mayFollow = [
  "asOrFor",
  "inOrderTo",
  "via",
  "with",
  "by",
  "and",
  "whereas",
  "timeBehind",
  "runs",
  "givenAtEnd",
] as const satisfies PhraseKey[];
/** "…, no prices", "… – nothing is written": what isn't sent besides. */
const exception = new RegExp(`(?:[,，]|\\s[–—-])\\s*${phraseSource("butNo")}(?=\\s).*$`, "i");
/** "An das Lager werden vom Shop Aufträge als JSON gesendet": the only noun in front of the verb is what is sent. */
const objectBehind = new RegExp(
  `^\\p{Lu}[^\\s.,;:]*(?:\\s(?:${phraseSource("asOrFor")}|${phraseSource("via")})\\s[^\\s.,;:]+){0,2}\\s${phraseSource("givenAtEnd")}`,
  "u",
);
const isQuestion = /[?？]\W*$/u;

export function tellsOfToday(sentence: string): boolean {
  return !year.test(sentence) && !otherTimes.some((key) => says(sentence, key));
}

export function wayToday(sentence: string, reading: Reading): Direction | undefined {
  if (sentence.length > longest || !tellsOfToday(sentence)) return undefined;
  return wayStated(sentence.replace(exception, ""), reading);
}

function wayStated(sentence: string, reading: Reading): Direction | undefined {
  const way = wayTold(sentence, reading);
  const told = without(sentence, "oneWay");
  if (!way || doubts.some((key) => says(told, key))) return undefined;
  return isQuestion.test(sentence) || isOfPeople(way, sentence, reading) ? undefined : way;
}

/** "Shop sends orders to the ERP team": behind the name stands what tells how, when or what for, or nothing. */
function isOfPeople(way: Direction, sentence: string, { systems }: Reading): boolean {
  const second = systems.mentions.in(sentence).slice(1);
  const other = second.find(({ ids: [id] }) => id === way.from || id === way.to);
  const behind = sentence
    .slice(other?.end)
    .replace(/^[*_`]+/u, "")
    .trimStart();
  if (other?.ids[0] === way.from && objectBehind.test(behind)) return false;
  return /^[\p{L}\p{N}'’-]/u.test(behind) && !mayFollow.some((key) => opening(key, behind));
}
