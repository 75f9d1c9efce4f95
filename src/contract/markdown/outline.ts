/** A document as its headings see it: a tree of sections, each with the blocks that stand directly in it. */
import type { Place } from "../document.ts";
import { isArrowed } from "../arrows.ts";
import { directionInHeading } from "../names.ts";
import { sectionKeyOf, type SectionKey } from "../vocabulary.ts";
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

export function outlineOf(root: Node): Outline {
  let headings = 0;
  const top = section("", 0, { line: 1, column: 1 }, undefined);
  let current = top;
  for (const block of blocksOf(root)) {
    if (block.type !== "heading") {
      const outer = current.isBold ? current.parent : current;
      const bold = outer && boldDirection(block, outer);
      if (bold) outer.children.push((current = bold));
      else current.blocks.push(block);
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

/** "**Till → Ledger**" alone in a paragraph is a direction's heading in another dress. */
function boldDirection(block: Node, parent: SectionNode): SectionNode | undefined {
  if (block.type !== "paragraph") return undefined;
  const [only, ...others] = childrenOf(block);
  if (only?.type !== "strong" || others.length > 0) return undefined;
  const title = plainText(only).replace(/\s+/g, " ").trim();
  const named = isArrowed(title) && !/[:：?？]$/u.test(title) && directionInHeading(title);
  if (!named || !("from" in named && named.from && named.to)) return undefined;
  return { ...section(title, parent.level + 1, placeOf(block), parent), isBold: true };
}

/** "Shared" below "Authentication" is about credentials. */
function keyOf(title: string, parent: SectionNode | undefined): SectionKey | undefined {
  const key = sectionKeyOf(title);
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
