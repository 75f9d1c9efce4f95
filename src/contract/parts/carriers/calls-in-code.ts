/** "Webhooks to `POST https://till.example/hooks`": a call in code, in a sentence that tells what flows without a verb of calling. */
import { isHttpCall } from "../calls/http-calls.ts";
import { isNamedCall } from "../calls/named-calls.ts";
import type { Sentence } from "../sentences.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

/** What is longer is a paragraph without full stops. */
const longest = 400;
const anyCode = /`([^`\n]*)`/g;

/** One of these tells that something goes there or comes from there. */
const carries = [
  "moves",
  "gives",
  "givesOrGift",
  "takes",
  "takesOrTaking",
  "pushOrPull",
  "exposesActively",
  "eventWord",
  "carrierName",
  "formatName",
] as const satisfies PhraseKey[];

/** With any of these the sentence speaks of other times, of other parties, of failures, of keys, or of trying it out. */
const otherMatters = [
  "not",
  "planned",
  "notYet",
  "bygone",
  "someDay",
  "notInUse",
  "insteadOf",
  "predecessor",
  "undecided",
  "retired",
  "ofOther",
  "sideMatter",
  "unavailable",
  "duringOutage",
  "fallsBack",
  "retries",
  "rollBack",
  "holds",
  "credentialWord",
  "tryingOut",
] as const satisfies PhraseKey[];

/** Of whom a key is has nothing to do with whether there is a call. */
const otherThanCalls = otherMatters.filter((key) => key !== "credentialWord");

export function isOfOtherMatter(words: string): boolean {
  return otherThanCalls.some((key) => says(words, key));
}

/** "JSON of the app comes from `GET /cart`": out of which system nobody says. */
const outOfCall = new RegExp(`${phraseSource("takesFrom")}\\s+\`$`, "i");

export const isFetching = (call: string) => /^(?:GET|HEAD) /.test(call);

export function callsCarrying({ text }: Sentence, flow: InDirection): string[] {
  if (text.length > longest) return [];
  const calls = Array.from(text.matchAll(anyCode), ({ 1: call = "", index }) => ({
    call,
    isOutOf: outOfCall.test(text.slice(Math.max(0, index - 30), index + 1)),
  })).filter(({ call }) => isHttpCall(call) || isNamedCall(call));
  if (calls.length === 0) return [];
  const words = text.replace(anyCode, "`");
  if (!toldOfToday(words)) return [];
  return calls.filter((call) => isOnWay(call, words, flow)).map(({ call }) => call);
}

/** Does it tell that something goes there or comes from there, and of nothing besides? */
export function toldOfToday(words: string): boolean {
  return carries.some((key) => says(words, key)) && !otherMatters.some((key) => says(words, key));
}

/** The giver hands over, the taker fetches; either way it may be the other one who offers the call. */
function isOnWay(
  { call, isOutOf }: { call: string; isOutOf: boolean },
  words: string,
  { direction, reading }: InDirection,
): boolean {
  const { from, to } = direction;
  const named = reading.systems.mentions.in(words).flatMap(({ ids }) => ids);
  if (named.some((id) => id !== from && id !== to)) return false;
  const [first] = named;
  if (first === undefined && isOutOf) return false;
  if (first === undefined || says(words, "exposesActively") || isNamedCall(call)) return true;
  if (isFetching(call)) return first === to;
  return first === (says(words, "consumesActively") ? to : from);
}
