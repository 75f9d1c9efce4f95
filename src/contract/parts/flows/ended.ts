/** "Ledger unsubscribed in 2023.", "Prices as CSV, stopped in March 2023.": with its year nothing else may be meant. */
import { withoutNames } from "../without-names.ts";
import type { Reading } from "../../reading.ts";
import { opening, says } from "../../vocabulary/phrases.ts";

const longest = 160;
const clauseEnd = /[,;，；]\s*|\s[–—-]\s/u;
const rest = /^[^.;,!?。；，！\n]*[.!。！]?$/u;

/** @param sentences all that is told of it: behind its end only what was before may follow */
export function isEnded([first = "", ...others]: readonly string[], reading: Reading): boolean {
  if (first.length > longest || !others.every((each) => says(each, "bygone"))) return false;
  const last = first.split(clauseEnd).at(-1) ?? "";
  return tellsEnd(last) || tellsEnd(withoutNames(first, reading).trim());
}

function tellsEnd(clause: string): boolean {
  const said = opening("endedInYear", clause);
  return said !== undefined && rest.test(clause.slice(said.length));
}
