/** A block of a direction's section in pieces: what a label gives to one of its two ways, and what stands around it. */
import { type Part, partOfItem } from "./item-of-way.ts";
import { arrowAbove, type LabelOfWay, labelsOfWay } from "./label-of-way.ts";
import { isArrowed } from "../../text/arrows.ts";
import { factsOnLine } from "../calls/facts-in-text.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { type Line, linesOf } from "../../markdown/lines.ts";
import { broken, nodeOf } from "../../markdown/made-nodes.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, type Node, plainText, sourceOf } from "../../markdown/tree.ts";
import { readsOn, sourceOfLine } from "../../markdown/labels/wrapped-lines.ts";
import { type Direction, type Reading, reverseOf } from "../reading.ts";

export interface Told extends Part {
  /** Whether what stands behind it may be told of it as well. */
  goesOn: boolean;
}

/** @param next the block behind it */
export function piecesOf(
  block: Node,
  next: Node | undefined,
  reverse: Direction,
  reading: Reading,
): (Node | Told)[] {
  if (block.type === "list") return piecesOfList(block, reverse, reading);
  const above = arrowAbove(next, block, reading);
  if (above) return ofBoth(above, reverse) ?? [block];
  return block.type === "paragraph" ? piecesOfParagraph(block, reverse, reading) : [block];
}

/** What stands above the first label is the direction's. */
function piecesOfParagraph(block: Node, reverse: Direction, reading: Reading): (Node | Told)[] {
  if (!isArrowed(plainText(block))) return [block];
  const lines = linesOf(block, reading.text);
  const at = lines.findIndex((line, index) => beginsLabel(line, lines[index - 1], reading));
  if (at < 0) return [block];
  const below = at === 0 ? block : nodeOf("paragraph", broken(lines.slice(at)));
  const found = ofBoth(labelsOfWay(below, reading), reverse);
  if (!found) return [block];
  return at === 0 ? found : [nodeOf("paragraph", broken(lines.slice(0, at))), ...found];
}

function beginsLabel(line: Line, before: Line | undefined, reading: Reading): boolean {
  const [first] = line.nodes;
  if (!first || !isArrowed(plainText(first))) return false;
  const [own, last] = [line, before].map((each) => each && sourceOfLine(each, reading.text));
  if (own !== undefined && last !== undefined && readsOn(last, own)) return false;
  return labelsOfWay(nodeOf("paragraph", line.nodes), reading).length > 0;
}

function ofBoth(labels: readonly LabelOfWay[], reverse: Direction): Told[] | undefined {
  const isOfBoth = labels.every(
    ({ direction }) =>
      sameDirection(direction, reverse) || sameDirection(reverseOf(direction), reverse),
  );
  return labels.length > 0 && isOfBoth
    ? labels.map((label) => ({ ...label, isOpen: label.said.length === 0, goesOn: true }))
    : undefined;
}

/** In a list that begins with such an item the others go on with it. In numbers, or of both ways, they may be steps of an exchange. */
function piecesOfList(list: Node, reverse: Direction, reading: Reading): (Node | Told)[] {
  const items = childrenOf(list);
  const isOrdered = list.type === "list" && list.ordered;
  if (isOrdered || !items.some((item) => isArrowedInFront(childrenOf(item)[0]))) return [list];
  const parts = items.map((item) =>
    isArrowedInFront(childrenOf(item)[0]) ? partOfItem(item, reading) : undefined,
  );
  const isOfBothWays = parts.some((part) => part && !sameDirection(part.direction, reverse));
  if (isOfBothWays && !areFlows(parts, reverse, reading)) return [list];
  const pieces: (Told | { items: Node[] })[] = [];
  for (const [index, item] of items.entries()) {
    const [part, last] = [parts[index], pieces.at(-1)];
    if (part) pieces.push({ ...part, goesOn: parts[0] !== undefined });
    else if (last && "items" in last) last.items.push(item);
    else pieces.push({ items: [item] });
  }
  return pieces.map((piece) => ("items" in piece ? nodeOf("list", piece.items) : piece));
}

/** Steps tell of no format, nor of how often they are taken. */
function areFlows(
  parts: readonly (Part | undefined)[],
  reverse: Direction,
  { text }: Reading,
): boolean {
  return parts.every((part) => {
    const [first] = part?.said ?? [];
    if (!part || !first) return false;
    const isOfEither = [reverse, reverseOf(reverse)].some((way) =>
      sameDirection(way, part.direction),
    );
    return isOfEither && factsOnLine(oneLine(sourceOf(first, text))).length > 0;
  });
}

/** Most blocks aren't, and are not taken apart. */
function isArrowedInFront(block: Node | undefined): boolean {
  const first = block?.type === "paragraph" ? childrenOf(block)[0] : undefined;
  return first !== undefined && isArrowed(plainText(first));
}
