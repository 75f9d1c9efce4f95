/** Whether a direction's words say that nothing flows: "No data flows back", but not "Nothing is retried". */
import { wayNamed } from "./way-named.ts";
import { type Direction, type Reading, reverseOf, wayOf } from "../../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, phrase, says, without } from "../../vocabulary/phrases.ts";

const clauseEnd = /[;:!?。；：！？\n()[\]|–—]|\.(?=\s|$)/u;
/** Around a clause: emphasis, quotation marks and bullets. */
const dress = /^[\s*_`>"“„-]+|(?<![\s*_`"”“])[\s*_`"”“]+$/gu;

/** The clause that comes first decides: what is sent is sent, whatever isn't done besides. */
export function isDenied(wording: string, direction: Direction, reading: Reading): boolean {
  return saidFirst(wording, direction, reading) === "denied";
}

/** Does some clause deny the very way, by both its ends? */
export function isDeniedByName(wording: string, direction: Direction, reading: Reading): boolean {
  if (!says(wording, "none")) return false;
  return wording.split(clauseEnd).some((part) => {
    const way = wayDenied(part.replace(dress, ""), reading);
    return way !== undefined && wayOf(way) === wayOf(direction);
  });
}

function saidFirst(
  wording: string,
  direction: Direction,
  reading: Reading,
): "denied" | "described" | undefined {
  let ofOtherSide = false;
  for (const part of wording.split(clauseEnd)) {
    const clause = part.replace(dress, "");
    if (clause === "") continue;
    if (denies(clause, reading)) {
      const way = wayDenied(clause, reading);
      // What it names by both ends is all that it denies.
      if (way && wayOf(way) !== wayOf(direction)) continue;
      if (subjectOf(clause, "none", reading) !== direction.to) return "denied";
      ofOtherSide = true;
    } else if (describes(clause, direction, reading)) return "described";
  }
  return ofOtherSide ? "denied" : undefined;
}

/** "One-way from Till to Ledger" denies what would come back. */
function wayDenied(clause: string, reading: Reading): Direction | undefined {
  if (!denies(clause, reading)) return undefined;
  const way = wayNamed(clause, reading);
  return way && !denies(without(clause, "oneWay"), reading) ? reverseOf(way) : way;
}

function denies(clause: string, reading: Reading): boolean {
  // Who asks has looked already whether it is planned.
  if (says(clause, "planned")) return true;
  const found = phrase("none").exec(clause);
  if (!found) return false;
  const behind = clause.slice(found.index + found[0].length);
  const isLimited = says(clause.slice(0, found.index), "limit") || says(behind, "limit");
  return !isLimited && !isWithStranger(behind.trim(), reading);
}

/** "There is no integration with the tax office" */
function isWithStranger(behind: string, { systems }: Reading): boolean {
  return (
    opening("with", behind) !== undefined &&
    !says(behind, "thisSide") &&
    systems.mentions.in(behind).length === 0
  );
}

/** What the other side does describes the direction only where that fetches. */
function describes(clause: string, { to }: Direction, reading: Reading): boolean {
  if (!says(clause, "moves") || says(clause, "not")) return false;
  return subjectOf(clause, "moves", reading) !== to || says(clause, "reads");
}

/** The system named before the words for what it does. */
function subjectOf(clause: string, does: PhraseKey, { systems }: Reading): string | undefined {
  const before = clause.slice(0, Math.max(0, clause.search(phrase(does))));
  return systems.mentions.in(before)[0]?.ids[0];
}
