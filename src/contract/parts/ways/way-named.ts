/** "No data is sent from Ledger to Till": the way that a clause names by both of its ends. */
import type { Direction, Reading } from "../reading.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const article = `(?:${phraseSource("article")}\\s+)?`;
const from = new RegExp(
  `(?:${phraseSource("from")}|${phraseSource("takesFrom")})\\s*${article}$`,
  "i",
);
const to = new RegExp(
  `^\\s*(?:${phraseSource("to")}|${phraseSource("givesTo")})\\s*${article}$`,
  "i",
);

export function wayNamed(clause: string, { systems }: Reading): Direction | undefined {
  const mentions = systems.mentions.in(clause);
  for (const [index, giver] of mentions.entries()) {
    const taker = mentions[index + 1];
    const [giverId, takerId] = [giver.ids[0], taker?.ids[0]];
    if (!taker || !giverId || !takerId || giverId === takerId) continue;
    if (from.test(clause.slice(0, giver.start)) && to.test(clause.slice(giver.end, taker.start)))
      return { from: giverId, to: takerId };
  }
  return undefined;
}
