/** "The shop prints what was sold. Nothing comes back.": told of one direction, it denies the other. */
import { isDenied } from "./denial.ts";
import { homesOf, sectionsOf } from "./direction-homes.ts";
import { isSaidOf } from "./said-of-flow.ts";
import { type Direction, type Reading, reverseOf } from "../reading.ts";
import { phrase, says, without } from "../../vocabulary/phrases.ts";

const clauseEnd = /(?<=[.!?;,。！？；，])\s*(?=\S)|\n+/u;

/** From the system that is named first: what comes the other way comes back. */
export function isWayThere({ from, to }: Direction, { systems }: Reading): boolean {
  const order = systems.own.map(({ id }) => id);
  return order.indexOf(from) < order.indexOf(to);
}

/** Of what is told of a direction, what doesn't speak of the way back: that is denied, and this one isn't. */
export function withoutWayBack(prose: string, direction: Direction, reading: Reading): string {
  if (!isWayThere(direction, reading)) return prose;
  const told = withoutDenialBehind(prose);
  return says(told, "oneWay") && !isToldOf(reverseOf(direction), reading)
    ? without(told, "oneWay")
    : told;
}

/** Does a description go on to deny what would come back? */
export function deniesWayBack(prose: string): boolean {
  if (says(prose, "oneWay")) return true;
  const [first = "", ...others] = prose.trim().split(clauseEnd);
  return !says(first, "none") && others.some((each) => isOfWayBack(each));
}

/** The first clause, where it is one, denies the direction it stands in. */
function withoutDenialBehind(prose: string): string {
  const clauses = prose.split(clauseEnd);
  if (clauses.length < 2 || !clauses.some((each) => isOfWayBack(each))) return prose;
  return clauses.filter((each, index) => index === 0 || !isOfWayBack(each)).join("\n");
}

function isOfWayBack(clause: string): boolean {
  const found = phrase("none").exec(clause);
  return found !== null && says(clause.slice(found.index), "wayBack");
}

function isToldOf(direction: Direction, reading: Reading): boolean {
  const homes = homesOf(direction, reading);
  return (
    isSaidOf(sectionsOf(homes, direction, reading), reading) &&
    !homes.some((home) => isDenied(reading.sentences(home) ?? "", direction, reading))
  );
}
