/** A document as its headings see it: a tree of sections, each with the blocks that stand directly in it. */
import type { Place } from "../model/document.ts";
import { placeBelow } from "./beside-facts.ts";
import { boldHeading } from "./bold-headings.ts";
import { isAsked, isPartOfWay } from "./bold-lines.ts";
import { keyAmong, keyOf } from "./section-keys.ts";
import type { SectionNode } from "./section-node.ts";
import { tableOfElement } from "./element-tables.ts";
import { headingParts, titleLineAmong } from "./title-heading.ts";
import { childrenOf, type Node, placeOf } from "./tree.ts";

export type { SectionNode } from "./section-node.ts";

/** Containers that only group: headings inside MDX components still open sections of the document. */
const transparent = new Set(["mdxJsxFlowElement"]);
/** Components within components that are still looked into. */
const deepest = 50;
const invisible = new Set(["yaml", "toml", "mdxjsEsm", "thematicBreak", "definition"]);

/** More are no contract's; each costs time as a section does. */
const mostHeadings = 10_000;

export interface Outline {
  top: SectionNode;
  /** The heading from which on nothing is read, where there are too many. */
  unread?: { place: Place; after: number };
}

export function outlineOf(root: Node, text: string): Outline {
  let headings = 0;
  const top = section("", 0, { line: 1, column: 1 }, undefined);
  let current = top;
  const blocks = [...blocksOf(root)];
  const titleLine = titleLineAmong(blocks);
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "heading") {
      const bold = openedInBold([block, blocks[index + 1]], current, titleLine, text);
      if (bold) current = bold;
      else {
        if (current.isLine && block.type === "paragraph") current = headedAround(current);
        current.blocks.push(block);
      }
      continue;
    }
    if (++headings > mostHeadings)
      return { top, unread: { place: placeOf(block), after: mostHeadings } };
    let parent = current;
    while (parent.parent && parent.level >= block.depth) parent = parent.parent;
    const { words, ...attributes } = headingParts(block);
    current = section(words, block.depth, placeOf(block), parent);
    Object.assign(current, attributes);
    current.code = childrenOf(block).flatMap((part) =>
      part.type === "inlineCode" ? part.value : [],
    );
    placeBelow(parent, current);
  }
  return { top };
}

/** The section and all below it that tells what holds, in document order. */
export function sectionsIn(node: SectionNode): SectionNode[] {
  return node.children.length === 0 ? [node] : [node, ...node.children.flatMap(sectionsIn)];
}

/** The blocks of a section and all below it. */
export function blocksIn(node: SectionNode): Node[] {
  return sectionsIn(node).flatMap(({ blocks }) => blocks);
}

function section(
  title: string,
  level: number,
  place: Place,
  parent: SectionNode | undefined,
): SectionNode {
  return {
    title,
    code: [],
    level,
    place,
    key: keyOf(title, parent),
    blocks: [],
    children: [],
    parent,
  };
}

/** Beside those before it; a part of a direction in bold stays among the direction's own blocks. */
function openedInBold(
  [block, next]: [Node, Node | undefined],
  current: SectionNode,
  titleLine: number | undefined,
  text: string,
): SectionNode | undefined {
  const outer = headedAround(current);
  const isTop = !outer.parent || (outer.place.line === titleLine && outer.key === undefined);
  const bold = boldHeading(block, text, isTop, outer.key);
  const isInWay = current.isBold && current.key === undefined;
  if (!bold || (isInWay && isPartOfWay(bold.key))) return undefined;
  if (bold.key !== undefined && !bold.rest && isAsked(next, text)) return undefined;
  const opened = section(bold.title, outer.level + 1, placeOf(block), outer);
  opened.isBold = true;
  if (bold.key !== undefined) opened.key = keyAmong(bold.key, outer);
  if (bold.rest) {
    opened.blocks.push(bold.rest);
    opened.isLine = true;
  }
  placeBelow(outer, opened);
  return opened;
}

function headedAround(current: SectionNode): SectionNode {
  return current.isBold && current.parent ? headedAround(current.parent) : current;
}

function* blocksOf(node: Node, depth = 0): Generator<Node> {
  for (const child of childrenOf(node)) {
    if (transparent.has(child.type) && depth < deepest) {
      const table = tableOfElement(child);
      if (table) yield table;
      else yield* blocksOf(child, depth + 1);
    } else if (child.type === "html" && child.value.startsWith("<!--")) continue;
    else if (!invisible.has(child.type)) yield child;
  }
}
