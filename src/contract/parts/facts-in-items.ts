/** "- nightly", "- push", "- CSV", "- mqtt topic shop/orders": items of a list that are facts of a flow without a label. */
import type { Place } from "../document.ts";
import { type Label, newLabel } from "../markdown/label-line.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { oneLine } from "../markdown/source.ts";
import { childrenOf, type Node, placeOf, sourceOf } from "../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import type { LabelKey } from "../vocabulary.ts";
import type { PhraseKey } from "../vocabulary/language.ts";
import { opening, phraseSource, says } from "../vocabulary/phrases.ts";

/** What is longer is a sentence. */
const longest = 80;
const mostWordsOnDirection = 6;
const separator = /\s*[,;·，；、]\s+/u;
/** "mqtt topic shop/orders", "event `sale.done`": a name has a sign that words have not, or stands in code. */
const eventNamed = new RegExp(
  `^(?:[^\\s\`]+ ){0,3}?${phraseSource("eventWord")}\\s+(\`[^\`]+\`|[^\\s\`]+[./:_#-][^\\s\`]*[^\\s\`.,])(?:\\s*\\([^()]*\\))?$`,
  "i",
);
/** Behind a format's name stands what it is made of, or goes over; a verb makes a sentence of it. */
const behindFormat = new RegExp(
  `^(?:$|\\s*[(/+,–—-]|\\s+(?:${phraseSource("with")}|${phraseSource("via")}|${phraseSource("file")}))`,
  "i",
);

/** Behind how often something runs stands when; "daily totals" are something else. */
const behindRuns = new RegExp(
  `^(?:$|\\s*[(@/+,–—-]|\\s*\\d|\\s+${phraseSource("timeBehind")})`,
  "i",
);

type Facts = [key: LabelKey, value: string][];

/** Those of a section's lists, each as if it stood behind its label. */
export function factsInItems(section: SectionNode, reading: Reading): Label[] {
  const factsOf = section.isBold ? factsOnLine : factsInText;
  return unlabelledItems(section, reading).flatMap(({ text, place }) =>
    factsOf(text).map(([key, value]) => ({ ...newLabel("", value, place), key })),
  );
}

/** What else stands in a list than facts; other blocks as they are. */
export function withoutFacts(block: Node, reading: Reading): Node[] {
  if (block.type !== "list") return [block];
  const items = childrenOf(block);
  const others = items.filter((item) => factsInText(textOf(item, reading)).length === 0);
  if (others.length === items.length) return [block];
  const [only, ...more] = others;
  return only && more.length === 0 ? childrenOf(only) : others;
}

interface TextItem {
  text: string;
  place: Place;
}

/** Those without a label. */
export function unlabelledItems(section: SectionNode, reading: Reading): TextItem[] {
  return itemsIn(section.blocks, section, reading);
}

/** Those of lists with labels, which are in no prose. */
export function itemsBesideLabels(section: SectionNode, reading: Reading): TextItem[] {
  const prose = new Set(reading.proseBlocks(section));
  return itemsIn(
    section.blocks.filter((block) => !prose.has(block)),
    section,
    reading,
  );
}

function itemsIn(blocks: readonly Node[], section: SectionNode, reading: Reading): TextItem[] {
  const lists = blocks.filter(({ type }) => type === "list");
  if (lists.length === 0) return [];
  const labelled = new Set(reading.ownLabels(section).map(({ place }) => place.line));
  return lists
    .flatMap(childrenOf)
    .filter((item) => !labelled.has(placeOf(item).line))
    .map((item) => ({ text: textOf(item, reading), place: placeOf(item) }));
}

function textOf(item: Node, { text }: Reading): string {
  const [head] = childrenOf(item);
  return head?.type === "paragraph" ? oneLine(sourceOf(head, text)) : "";
}

/** "CSV, nightly, push" is three where each part is one of its own kind. */
export function factsInText(text: string): Facts {
  if (text === "" || text.length > longest) return [];
  const parts = text.split(separator);
  const each = parts.flatMap((part) => factIn(part));
  const kinds = new Set(each.map(([key]) => key));
  return parts.length > 1 && kinds.size === parts.length ? each : factIn(text);
}

/** What flows only then, or no longer, has no format today. */
const doubts = [
  "not",
  "nothing",
  "none",
  "planned",
  "goesLive",
  "comingAlone",
  "someDay",
  "bygone",
  "retired",
  "goneAlone",
  "notInUse",
  "undecided",
] as const satisfies PhraseKey[];

/** Behind "Shop → ERP:" stands what flows, and behind that, "orders as JSON, hourly", how. */
function factsOnLine(text: string): Facts {
  const facts = factsInText(text);
  if (facts.length > 0 || text.length > longest || doubts.some((key) => says(text, key)))
    return facts;
  const [cargo = "", ...behind] = text.split(separator);
  const each = [...formatOf(cargo), ...behind.flatMap((part) => factIn(part))];
  return new Set(each.map(([key]) => key)).size === each.length ? each : [];
}

const formatBehind = new RegExp(
  `\\s${phraseSource("asOrFor")}\\s+(${phraseSource("formatName")})[.。]?$`,
  "i",
);

/** "orders as JSON" */
function formatOf(cargo: string): Facts {
  const [, format] = formatBehind.exec(cargo) ?? [];
  return format === undefined ? [] : [["format", format]];
}

function factIn(text: string): Facts {
  const bare = text.replace(/[.。]$/u, "");
  const [, event] = eventNamed.exec(bare) ?? [];
  if (event) return says(bare, "deadLetter") ? [] : [["event", event]];
  if (opensWith("runs", bare, behindRuns)) return [["frequency", bare]];
  if (opensWith("formatName", bare, behindFormat)) return [["format", bare]];
  const isShort = bare.split(" ").length <= mostWordsOnDirection;
  return isShort && says(bare, "pushOrPull") && !says(bare, "not") ? [["direction", bare]] : [];
}

function opensWith(key: PhraseKey, text: string, behind: RegExp): boolean {
  const start = opening(key, text);
  return start !== undefined && behind.test(text.slice(start.length));
}
