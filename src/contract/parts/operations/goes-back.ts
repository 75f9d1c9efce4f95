import { isUnfilled } from "../../markdown/placeholders.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, says } from "../../vocabulary/phrases.ts";

/** What is longer is a paragraph without full stops. */
const longest = 600;
const doubts = ["not", "planned", "bygone", "undecided"] as const satisfies PhraseKey[];

/** A sentence that opens with going back, and says what is done with which release. */
export function goesBack(sentence: string): boolean {
  if (sentence.length > longest || isUnfilled(sentence)) return false;
  const front = opening("goesBack", sentence);
  if (front === undefined || doubts.some((key) => says(sentence, key))) return false;
  const rest = sentence.slice(front.length);
  return says(rest, "releaseWord") && says(rest, "redeploys");
}
