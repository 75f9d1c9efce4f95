/** "The shop prints what was sold. Nothing comes back.": told of one direction, it denies the other. */
import type { Direction, Reading } from "../../reading.ts";
import { phrase, says } from "../../vocabulary/phrases.ts";

const clauseEnd = /(?<=[.!?;,。！？；，])\s*(?=\S)|\n+/u;

/** From the system that is named first: what comes the other way comes back. */
export function isWayThere({ from, to }: Direction, { systems }: Reading): boolean {
  const order = systems.own.map(({ id }) => id);
  return order.indexOf(from) < order.indexOf(to);
}

/** The clauses without such a one; the first, where it is one, denies the direction it stands in. */
export function withoutWayBack(prose: string): string {
  const clauses = prose.split(clauseEnd);
  if (clauses.length < 2 || !clauses.some((each) => deniesWayBack(each))) return prose;
  return clauses.filter((each, index) => index === 0 || !deniesWayBack(each)).join("\n");
}

/** Does a description go on to deny what would come back? */
export function endsWithoutWayBack(prose: string): boolean {
  const [first = "", ...others] = prose.trim().split(clauseEnd);
  return !says(first, "none") && others.some((each) => deniesWayBack(each));
}

function deniesWayBack(clause: string): boolean {
  const found = phrase("none").exec(clause);
  return found !== null && says(clause.slice(found.index), "wayBack");
}
