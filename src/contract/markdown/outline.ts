/** A document as its headings see it: a tree of sections, each with the blocks that stand directly in it. */
import type { Place } from "../document.ts";
import { sectionKeyOf, type SectionKey } from "../vocabulary.ts";
import { boldHeading, partsOfWay } from "./bold-headings.ts";
import { tableOfElement } from "./element-tables.ts";
import { childrenOf, type Node, placeOf, plainText } from "./tree.ts";

export interface SectionNode {
  title: string;
  /** What of the title stands in code. */
  code: readonly string[];
  /** 1–6 as written; 0 for what stands before the first heading. */
  level: number;
  place: Place;
  key: SectionKey | undefined;
  blocks: Node[];
  children: SectionNode[];
  parent: SectionNode | undefined;
  /** Its heading is a line in bold, which is none in the page. */
  isBold?: true;
  /** The words behind such a line's colon are all its sentences. */
  isLine?: true;
  /** What flows, where such a line says so beside the way: "Orders (Till → Ledger)". */
  cargo?: string;
}

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
  for (const block of blocksOf(root)) {
    if (block.type !== "heading") {
      const bold = openedInBold(block, current, text);
      if (bold) current = bold;
      else {
        if (current.isLine && block.type === "paragraph") current = headedAround(current);
        current.blocks.push(block);
      }
      continue;
    }
    if (++headings > mostHeadings)
      return { top, unread: { place: placeOf(block), after: mostHeadings } };
    const title = plainText(block).replace(/\s+/g, " ").trim();
    let parent = current;
    while (parent.parent && parent.level >= block.depth) parent = parent.parent;
    current = section(title, block.depth, placeOf(block), parent);
    current.code = childrenOf(block).flatMap((part) =>
      part.type === "inlineCode" ? part.value : [],
    );
    parent.children.push(current);
  }
  return { top };
}

/** The section and all below it, in document order. */
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

/** A part of a direction stands below it, as a heading would; any other begins beside it. */
function openedInBold(block: Node, current: SectionNode, text: string): SectionNode | undefined {
  const outer = headedAround(current);
  const bold = boldHeading(block, text, outer.level <= 1);
  if (!bold) return undefined;
  const way = current.isBold && current.key !== undefined ? current.parent : current;
  const parent = way?.isBold && partsOfWay.has(bold.key) ? way : outer;
  const opened = section(bold.title, parent.level + 1, placeOf(block), parent);
  opened.isBold = true;
  if (bold.key !== undefined) opened.key = keyAmong(bold.key, parent);
  if (bold.rest) {
    opened.blocks.push(bold.rest);
    opened.isLine = true;
  }
  parent.children.push(opened);
  return opened;
}

function headedAround(current: SectionNode): SectionNode {
  return current.isBold && current.parent ? headedAround(current.parent) : current;
}

/** "Shared" below "Authentication" is about credentials. */
function keyOf(title: string, parent: SectionNode | undefined): SectionKey | undefined {
  return keyAmong(sectionKeyOf(title), parent);
}

function keyAmong(
  key: SectionKey | undefined,
  parent: SectionNode | undefined,
): SectionKey | undefined {
  return key === "shared-resources" && parent?.key === "authentication"
    ? "shared-credentials"
    : key;
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
