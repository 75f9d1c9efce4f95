/** Whether the sentence around a name in a permission states what is so: no plan, no memory, no question, no example. */
import type { Mention } from "../../names/mentions.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says } from "../../vocabulary/phrases.ts";

/** As far as words beside a name are looked at. */
const longest = 200;

const sentenceEnd = /[;；。\n]|(?<=[\p{L}\p{N})`]{2})\.(?=\s|$)/gu;
const code = /`[^`]*`/g;
const asks = /[?？]/u;
const instance = /\be\.\s?g\.|\bz\.\s?B\./iu;

const otherTimes = [
  "besideFlows",
  "bygone",
  "goesLive",
  "notCurrent",
  "otherTime",
  "planned",
  "predecessor",
  "retired",
  "standIn",
  "trialOnly",
  "undecided",
] as const satisfies PhraseKey[];

export function isToldOfToday(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - longest), start);
  const after = text.slice(end, end + longest);
  const begun = [...before.matchAll(sentenceEnd)].at(-1)?.index ?? -1;
  const [ended] = after.matchAll(sentenceEnd);
  const around = [before.slice(begun + 1), after.slice(0, ended?.index)];
  const words = around.map((part) => part.replace(code, "")).join(" ");
  return !asks.test(words) && !instance.test(words) && !otherTimes.some((key) => says(words, key));
}
