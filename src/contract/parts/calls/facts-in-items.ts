/** "- nightly", "- push", "- CSV", "- mqtt topic shop/orders": items of a list that are facts of a flow without a label. */
import { type Facts, factsInText, factsOnLine } from "./facts-in-text.ts";
import type { Place } from "../../model/document.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import { withoutStruckOut } from "../../text/struck-out.ts";
import { childrenOf, type Node, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import type { LabelKey } from "../../vocabulary/vocabulary.ts";

/** Those of a section's lists, each as if it stood behind its label. */
export function factsInItems(section: SectionNode, reading: Reading): Label[] {
  const items = unlabelledItems(section, reading);
  // What is told of one of several things is not told of all.
  const factsOf = section.isBold && items.length === 1 ? factsOnLine : factsInText;
  const each = items.map(({ text, place }) => ({ place, facts: factsOf(text) }));
  const areOfAll = !tellsOfSeveral(each.map(({ facts }) => facts));
  return each.flatMap(({ facts, place }) =>
    facts
      .filter(([key]) => areOfAll || !isOfCarrier(facts) || !isTerm(key))
      .map(([key, value]) => ({ ...newLabel("", value, place), key })),
  );
}

/** Beside other things the format of a topic's messages, and how often they are sent, is its own. */
function tellsOfSeveral(items: readonly Facts[]): boolean {
  const carriers = items.filter(isOfCarrier);
  return carriers.length > 1 || (carriers.length > 0 && items.some(({ length }) => length === 0));
}

const isOfCarrier = (facts: Facts) => facts.some(([key]) => key === "event");
const isTerm = (key: LabelKey) => key === "format" || key === "frequency";

/** What else stands in a list than facts; other blocks as they are. */
export function withoutFacts(block: Node, reading: Reading): Node[] {
  if (block.type !== "list") return [block];
  const items = childrenOf(block);
  const others = items.filter((item) => !saysOnlyFacts(item, reading));
  if (others.length === items.length) return [block];
  const [only, ...more] = others;
  return only && more.length === 0 ? childrenOf(only) : others;
}

/** Or what were some, and are struck out. */
function saysOnlyFacts(item: Node, reading: Reading): boolean {
  const text = textOf(item, reading);
  if (text !== "") return factsInText(text).length > 0;
  const [head, ...below] = childrenOf(item);
  return head?.type === "paragraph" && below.length === 0;
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
  return head?.type === "paragraph" ? oneLine(withoutStruckOut(sourceOf(head, text))) : "";
}
