/** Whether a direction's words say that nothing flows: "No data flows back", but not "Nothing is retried". */
import { clausesIn, describes, describesAnyway, isCargo, subjectOf } from "./clauses.ts";
import { wayNamed } from "./way-named.ts";
import { type Direction, type Reading, reverseOf, wayOf } from "../reading.ts";
import { opening, phrase, says, without } from "../../vocabulary/phrases.ts";

/** The clause that comes first decides: what is sent is sent, whatever isn't done besides. */
export function isDenied(wording: string, direction: Direction, reading: Reading): boolean {
  return saidFirst(wording, direction, reading) === "denied";
}

/** Does some clause deny the very way, by both its ends? */
export function isDeniedByName(wording: string, direction: Direction, reading: Reading): boolean {
  if (!says(wording, "none")) return false;
  return clausesIn(wording).some((clause) => {
    const way = wayDenied(clause, reading);
    return way !== undefined && wayOf(way) === wayOf(direction);
  });
}

function saidFirst(
  wording: string,
  direction: Direction,
  reading: Reading,
): "denied" | "described" | undefined {
  // Denied, unless the rest describes it.
  let isOpen = false;
  for (const [index, clause] of clausesIn(wording).entries()) {
    if (denies(clause, reading)) {
      const way = wayDenied(clause, reading);
      // What it names by both ends is all that it denies.
      if (way && wayOf(way) !== wayOf(direction)) continue;
      const isOfOther = subjectOf(clause, "none", reading) === direction.to;
      if (!isOfOther && !isOfMeans(clause)) return "denied";
      isOpen = true;
    } else if ((isOpen ? describesAnyway : describes)(clause, direction, reading))
      return "described";
    else if (index === 0 && isCargo(clause, reading) && isOfMeansOnly(wording)) return "described";
  }
  return isOpen ? "denied" : undefined;
}

/** "One-way from Till to Ledger" denies what would come back. */
function wayDenied(clause: string, reading: Reading): Direction | undefined {
  if (!denies(clause, reading)) return undefined;
  const way = wayNamed(clause, reading);
  return way && !denies(without(clause, "oneWay"), reading) ? reverseOf(way) : way;
}

function denies(clause: string, reading: Reading): boolean {
  // Who asks has looked already whether it is planned.
  if (says(clause, "isPlanned")) return true;
  const found = phrase("none").exec(clause);
  if (!found) return false;
  const behind = clause.slice(found.index + found[0].length);
  const isLimited = says(clause.slice(0, found.index), "limit") || says(behind, "limit");
  return !isLimited && !isWithStranger(behind.trim(), reading);
}

/** "No events", "never calls", "not yet": it may flow otherwise, and now. */
function isOfMeans(clause: string): boolean {
  if (says(clause, "isPlanned")) return true;
  const means = phrase("noMeans").exec(clause);
  return means !== null && means.index === phrase("none").exec(clause)?.index;
}

function isOfMeansOnly(wording: string): boolean {
  return clausesIn(wording).every((clause) => !says(clause, "none") || isOfMeans(clause));
}

/** "There is no integration with the tax office" */
function isWithStranger(behind: string, { systems }: Reading): boolean {
  return (
    opening("with", behind) !== undefined &&
    !says(behind, "thisSide") &&
    systems.mentions.in(behind).length === 0
  );
}
