/** "Ledger down", "If Ledger is unavailable": which system a heading or a label says is down. */
import { toTheRight } from "../../text/arrows.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Mentions } from "../../names/mentions.ts";
import type { Reading } from "../reading.ts";
import { remembered } from "../../text/remembered.ts";
import type { SystemNames } from "../../names/systems.ts";
import { shortlyNamed } from "../systems/short-names.ts";
import { outageNamed } from "./outage-named.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

/** A "time-out" is none. */
const outage = new RegExp(`^(.+?(?<!-))\\s*${phraseSource("outage")}$`, "i");

/** "Ledger down → …", "Ledger is down: …", "If Ledger is down, …" */
const downInFront = new RegExp(
  `^([^:：,，*_\`]{3,80}?)(?::\\s+|[：，]\\s*|,\\s+|\\s+[–—-]\\s+|\\s*(?:${toTheRight})\\s*)(.+)$`,
  "u",
);

/** By what the contract's names are known to mean just then. */
const known = new WeakMap<Mentions, (words: string) => string | undefined>();

/** Undefined where it names none for certain, or more than one. */
export function systemDown(words: string, { systems }: Reading): string | undefined {
  const { mentions } = systems;
  let find = known.get(mentions);
  if (!find) known.set(mentions, (find = remembered((said) => findDown(said, systems))));
  return find(words);
}

function findDown(words: string, systems: SystemNames): string | undefined {
  const named = outageNamed(words, systems);
  if (named !== undefined) return named;
  const isCondition = says(words, "unavailable");
  const [, name] = isCondition ? [] : (outage.exec(words) ?? []);
  if (name === undefined && !isCondition) return undefined;
  const mentioned = new Set(systems.mentions.in(words).flatMap(({ ids }) => ids));
  const [only] = mentioned.size === 1 ? mentioned : [];
  if (name !== undefined) return systems.id(name) ?? only;
  return mentioned.size === 0 ? (systems.id(words) ?? shortlyNamed(words, systems)) : only;
}

/** "- Ledger down → sales wait" needs no bold: that a system is down is enough. */
export function plainlyDown({ blocks }: SectionNode, reading: Reading): Label[] {
  const items = blocks.filter(({ type }) => type === "list").flatMap(childrenOf);
  return items.flatMap((item) => {
    const [head] = childrenOf(item);
    const line = head?.type === "paragraph" ? oneLine(sourceOf(head, reading.text)) : "";
    const [, name, value] = downInFront.exec(line) ?? [];
    const isDown = name && value && systemDown(name, reading) !== undefined;
    return isDown ? [newLabel(name, value, placeOf(item))] : [];
  });
}
