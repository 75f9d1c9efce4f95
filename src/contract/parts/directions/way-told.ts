/** "Till sends sales to Ledger.": the way that a plain main clause tells of, both of whose ends are the contract's. */
import type { Direction, Reading } from "../../reading.ts";
import { givingIn } from "../../giving/sentences-of-giving.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const article = `(?:${phraseSource("article")}\\s+)?`;
const words = "(?:[^\\s.:;]+\\s+){0,3}";
/** "This is a one-way integration from " */
const oneWayFrom = `(?:${words}${phraseSource("oneWay")}\\s+${words}${phraseSource("takesFrom")}\\s+)?`;
const inFront = new RegExp(`^[*_]*${oneWayFrom}${article}[*_]*$`, "i");

/** A system stands in front: "When Till sends …" is a condition, "Until 2023 Till …" is past. */
export function wayTold(sentence: string, { systems }: Reading): Direction | undefined {
  const [first] = systems.mentions.in(sentence);
  if (!first || !inFront.test(sentence.slice(0, first.start))) return undefined;
  const { from = [], to = [] } = givingIn(sentence.replace(/[*_]/g, "")) ?? {};
  if (from.length !== 1 || to.length !== 1) return undefined;
  const [giver, taker] = [from, to].map(([name = ""]) => systems.id(name));
  const isOwn = giver && taker && systems.isOwn(giver) && systems.isOwn(taker);
  return isOwn && giver !== taker ? { from: giver, to: taker } : undefined;
}
