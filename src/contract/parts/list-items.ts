/** What the items of a section's lists say. */
import { isUnfilled } from "../markdown/placeholders.ts";
import { blocksIn, type SectionNode } from "../markdown/outline.ts";
import { childrenOf, type Node, placeOf, sourceOf } from "../markdown/tree.ts";
import type { Reading } from "./reading.ts";

export interface Item {
  text: string;
  line: number;
}

/** The first line of each list item, hints left out; its nested lists are detail. */
export function itemsOf(section: SectionNode, reading: Reading): Item[] {
  const lists = blocksIn(section).filter(({ type }) => type === "list");
  return itemTexts(lists.flatMap(childrenOf), reading);
}

export function itemTexts(items: readonly Node[], reading: Reading): Item[] {
  return items.flatMap((node) => {
    const [head] = childrenOf(node);
    const text = head ? sourceOf(head, reading.text).replace(/\s+/g, " ").trim() : "";
    return isUnfilled(text) ? [] : [{ text, line: placeOf(node).line }];
  });
}
