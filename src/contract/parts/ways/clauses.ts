/** What a direction's words say, clause by clause. */
import type { Direction, Reading } from "../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { phrase, says } from "../../vocabulary/phrases.ts";

const clauseEnd = /[;:!?。；：！？\n()[\]|–—]|\.(?=\s|$)/u;
/** Around a clause: emphasis, quotation marks and bullets. */
const dress = /^[\s*_`>"“„-]+|(?<![\s*_`"”“])[\s*_`"”“]+$/gu;
/** "Stock levels" */
const mostWordsOfCargo = 3;
/** How often it runs and in which format is told of what flows. */
const tellings = ["runs", "formatName"] as const satisfies PhraseKey[];

export function clausesIn(wording: string): string[] {
  return wording
    .split(clauseEnd)
    .map((part) => part.replace(dress, ""))
    .filter((clause) => clause !== "");
}

/** What the other side does describes the direction only where that fetches. */
export function describes(clause: string, { to }: Direction, reading: Reading): boolean {
  const key = (["moves", ...tellings] as const).find((each) => says(clause, each));
  if (key === undefined || says(clause, "not")) return false;
  return subjectOf(clause, key, reading) !== to || says(clause, "reads");
}

/** What the giver does with others says nothing of this direction: "ERP forwards the orders to the carrier". */
export function describesAnyway(clause: string, direction: Direction, reading: Reading): boolean {
  if (!describes(clause, direction, reading)) return false;
  const mentioned = new Set(reading.systems.mentions.in(clause).flatMap(({ ids }) => ids));
  if (mentioned.has(direction.to)) return true;
  const isTold = tellings.some((key) => says(clause, key)) || clause.search(phrase("moves")) > 0;
  return !mentioned.has(direction.from) && isTold;
}

/** "Prices", "Stock levels": what flows, without a word on who does what. */
export function isCargo(clause: string, { systems }: Reading): boolean {
  return clause.split(/\s+/).length <= mostWordsOfCargo && systems.mentions.in(clause).length === 0;
}

/** The system named before the words for what it does. */
export function subjectOf(
  clause: string,
  does: PhraseKey,
  { systems }: Reading,
): string | undefined {
  const before = clause.slice(0, Math.max(0, clause.search(phrase(does))));
  return systems.mentions.in(before)[0]?.ids[0];
}
