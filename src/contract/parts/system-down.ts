/** "Ledger down", "If Ledger is unavailable": which system a heading or a label says is down. */
import type { Reading } from "../reading.ts";
import { phraseSource, says } from "../vocabulary/phrases.ts";

const outage = new RegExp(`^(.+?)\\s*${phraseSource("outage")}$`, "iu");

/** Undefined where it names none for certain, or more than one. */
export function systemDown(words: string, { systems }: Reading): string | undefined {
  const [, name] = outage.exec(words) ?? [];
  const isCondition = says(words, "unavailable");
  if (name === undefined && !isCondition) return undefined;
  const mentioned = new Set(systems.mentions.in(words).flatMap(({ ids }) => ids));
  const [only] = mentioned.size === 1 ? mentioned : [];
  if (!isCondition) return systems.id(name ?? "") ?? only;
  return mentioned.size === 0 ? systems.id(words) : only;
}
