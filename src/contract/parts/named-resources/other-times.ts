/** "ERP will read it in 2027", "Earlier ERP read it": what is said of no shared thing of today. */
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says } from "../../vocabulary/phrases.ts";

const otherTimes = [
  "notInUse",
  "bygone",
  "someDay",
  "retired",
  "planned",
  "undecided",
] as const satisfies PhraseKey[];

export function isOfOtherTime(words: string): boolean {
  return otherTimes.some((key) => says(words, key));
}
