/** "Orders are sent as XML to https://erp.example/ws.": an address without a method, in a sentence that tells what flows. */
import { toldOfToday } from "./calls-in-code.ts";
import type { Sentence } from "../sentences.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

/** What is longer is a paragraph without full stops. */
const longest = 400;
const either = (...keys: readonly PhraseKey[]) =>
  `(?:${keys.map((key) => phraseSource(key)).join("|")})`;
/** "the SOAP service at https://…": what else is at an address may be a page. */
const service = `${either("carrierName", "formatName")}(?:\\s+[^\\s.,;:]+){0,2}\\s+${phraseSource("locatedAt")}`;
const behind = new RegExp(
  `(?:${either("addressBehind", "calls")}|${service}|${phraseSource("endpoints")}\\s*[:：]?)\\s*[<\`]?(https?://[^\\s\`<>()[\\]|]*[^\\s\`<>()[\\]|.,;:!?*_])`,
  "gi",
);

/** "Endpoint: https://…" */
export const isAddressAlone = (text: string): boolean =>
  text.length <= longest && endpointAlone.test(text);

const endpointAlone = new RegExp(
  `^${phraseSource("endpoints")}\\s*[:：]\\s*[<\`]?https?://[^\\s]+$`,
  "i",
);

export function addressesToldIn(sentence: Sentence, flow: InDirection): string[] {
  if (sentence.text.length > longest || !sentence.text.includes("://")) return [];
  const addresses = Array.from(sentence.text.matchAll(behind), ({ 1: url = "" }) => url);
  if (addresses.length === 0) return [];
  if (isAddressAlone(sentence.text)) return addresses;
  const words = sentence.text.replace(/https?:\/\/\S+/gu, "");
  const isOther = says(words, "otherAddress") || addresses.some((url) => says(url, "otherHost"));
  return !isOther && toldOfToday(words) && isGiversCall(words, flow) ? addresses : [];
}

/** Where the taker calls, it fetches, and may do so from anywhere. */
function isGiversCall(words: string, { direction, reading }: InDirection): boolean {
  const named = reading.systems.mentions.in(words).flatMap(({ ids }) => ids);
  const isBetween = named.every((id) => id === direction.from || id === direction.to);
  return isBetween && (named[0] === undefined || named[0] === direction.from);
}
