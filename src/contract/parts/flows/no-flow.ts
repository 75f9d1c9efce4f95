/** "Would be orders as CSV", "nothing to do, ERP catches up": what stands for a direction, and tells of no flow. */
import { withoutNames } from "../without-names.ts";
import type { Reading } from "../reading.ts";
import { opening, says } from "../../vocabulary/phrases.ts";

/** Enough for a name and the words behind it. */
const longestStart = 120;
const markup = /^[\s*_-]+/u;

/** @param sentences all that is told of it: behind what would be may stand what is */
export function isOnlySupposed([first = "", ...others]: readonly string[]): boolean {
  return opensWith("wouldFlow", first) && !others.some((each) => says(each, "moves"));
}

/** Who has nothing to do in an outage, or catches up behind it, need not give anything. */
export function isOnFailureOnly([first = ""]: readonly string[], reading: Reading): boolean {
  const start = first.slice(0, longestStart);
  return opensWith("nothingToDo", start) || opensWith("catchesUp", withoutNames(start, reading));
}

function opensWith(key: "wouldFlow" | "nothingToDo" | "catchesUp", sentence: string): boolean {
  return opening(key, sentence.replace(markup, "")) !== undefined;
}
