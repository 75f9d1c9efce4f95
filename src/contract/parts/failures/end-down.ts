/** Which end of a direction an outage is of: "If Ledger is unavailable" is Ledger's, whichever end Ledger is. */
import { systemDown } from "./system-down.ts";
import type { Label } from "../../markdown/labels.ts";
import type { Direction, Reading } from "../../reading.ts";
import { phrase } from "../../vocabulary/phrases.ts";

export type End = keyof Direction;

const clauseEnd = /[,.;:!?，。；：！？\n]/u;

/** The taker where no system of the contract is named; nothing where it is a third one. */
export function endDown(words: string, direction: Direction, reading: Reading): End | undefined {
  const down = systemDown(words, reading);
  if (down === undefined || !reading.systems.isOwn(down) || down === direction.to) return "to";
  return down === direction.from ? "from" : undefined;
}

/** The labels without those that say what happens while another system is down. */
export function saidOfEnd(
  end: End,
  labels: readonly Label[],
  direction: Direction,
  reading: Reading,
): Label[] {
  return labels.filter(
    ({ key, name }) => key !== "unavailable" || endDown(name, direction, reading) === end,
  );
}

/** Of prose: the giver where all conditions in it name it, "if Till is down". */
export function endDownInProse(prose: string, direction: Direction, reading: Reading): End {
  const conditions = prose
    .split(clauseEnd)
    .flatMap((clause) => phrase("unavailable").exec(clause)?.[0] ?? []);
  const isGivers = conditions.every((each) => endDown(each, direction, reading) === "from");
  return conditions.length > 0 && isGivers ? "from" : "to";
}
