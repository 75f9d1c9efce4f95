/** "- **Shop → ERP:** orders", "- Shop → ERP" over a list: items that name a direction, each with what it says. */
import { type LabelOfWay, labelsOfWay } from "./label-of-way.ts";
import { wayInLabel } from "../ways/way-in-label.ts";
import { isArrowed } from "../../text/arrows.ts";
import { listOfOne } from "../../markdown/made-nodes.ts";
import { childrenOf, type Node, placeOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";

export interface Part extends LabelOfWay {
  /** Whether it goes on in the blocks behind it, paragraphs included. */
  isOpen: boolean;
}

export function partOfItem(item: Node, reading: Reading): Part | undefined {
  const [head, ...below] = childrenOf(item);
  const [label, ...others] =
    labelOverList(head, below, reading) ?? labelsOfWay(head, reading, true);
  const nested = label?.said.length === 0 ? below.map(withoutItsMark) : below;
  return label && others.length === 0
    ? { ...label, said: [...label.said, ...nested], isOpen: false }
    : undefined;
}

/** A list of one line says what stands on it. */
function withoutItsMark(block: Node): Node {
  const [item, ...others] = block.type === "list" ? childrenOf(block) : [];
  const [line, ...below] = item ? childrenOf(item) : [];
  const isLine = others.length === 0 && below.length === 0 && line?.type === "paragraph";
  return isLine ? listOfOne(childrenOf(line)) : block;
}

/** "- Shop → ERP" with a list nested below it needs no colon. */
function labelOverList(
  head: Node | undefined,
  below: readonly Node[],
  reading: Reading,
): LabelOfWay[] | undefined {
  const [words, ...others] = head?.type === "paragraph" ? childrenOf(head) : [];
  if (words?.type !== "text" || others.length > 0 || below[0]?.type !== "list") return undefined;
  const title = words.value.trim();
  const way = isArrowed(title) ? wayInLabel(title, reading) : undefined;
  return way && [{ ...way, title, place: placeOf(words), said: [] }];
}
