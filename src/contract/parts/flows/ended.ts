/** "Ledger unsubscribed in 2023.", "Prices as CSV, stopped in March 2023.": with its year nothing else may be meant. */
import { withoutNames } from "../without-names.ts";
import type { Reading } from "../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, phraseSource, says } from "../../vocabulary/phrases.ts";

const longest = 160;
const year = /20\d\d/;
const clauseEnd = /[,;，；]\s*|\s[–—-]\s/u;
const rest = /^[^.;,!?。；，！\n]*[.!。！]?$/u;

const thingAtEnd = new RegExp(`${phraseSource("endingThing")}[\\s*_]*$`, "i");

const furtherWords = ["orFurther", "isNow"] as const satisfies PhraseKey[];

export interface Told {
  /** All that is told of it in words: behind its end only what was before may follow. */
  sentences: readonly string[];
  /** Its format, its endpoint or the like is told as well. */
  hasFacts: boolean;
}

export function isEnded({ sentences, hasFacts }: Told, reading: Reading): boolean {
  const [first = "", ...others] = sentences;
  if (!year.test(first) || first.length > longest || !others.every((each) => says(each, "bygone")))
    return false;
  const clauses = first.split(clauseEnd);
  const last = clauses.pop() ?? "";
  if (hasFacts && areThings(clauses, last)) return false;
  return (
    (tellsEnd(last) && !clauses.some(flowsToday)) || tellsEnd(withoutNames(first, reading).trim())
  );
}

/** "Articles, discontinued in 2023." beside a format: it is the articles that have ended. */
function areThings([thing = "", ...others]: readonly string[], last: string): boolean {
  const isThing = others.length === 0 && thingAtEnd.test(thing);
  return isThing && opening("thingEnded", last) !== undefined;
}

/** "Sends articles, discontinued in 2023" goes on. */
function flowsToday(clause: string): boolean {
  return says(clause, "moves") && !says(clause, "movedOnce");
}

function tellsEnd(clause: string): boolean {
  const said = opening("endedInYear", clause);
  if (said === undefined) return false;
  const behind = clause.slice(said.length);
  // "Discontinued in 2023 or later" tells of what may end any year, "… are left out" of such things.
  const isOfThings = furtherWords.some((key) => opening(key, behind.trim()) !== undefined);
  return rest.test(behind) && !isOfThings;
}
