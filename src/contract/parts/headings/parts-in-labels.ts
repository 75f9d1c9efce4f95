/** "**Data flow** – JSON over REST, hourly" among the labels of a direction opens that part as its heading does. */
import { factsInText } from "../calls/facts-in-text.ts";
import { boldInFront } from "../../markdown/bold.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import { isPartOfFlow } from "../../markdown/labels/labels-of-paragraph.ts";
import { type Line, linesOf } from "../../markdown/lines.ts";
import { behind, broken, listOfOne, nodeOf } from "../../markdown/made-nodes.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { childrenOf, type Node, placeOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { sectionKeyOf } from "../../vocabulary/vocabulary.ts";

const gapBehindName = /^\s*(?:[:：]|[–—-]\s)?\s*/u;

/** Whether the outline has got such sections: it is then to be read anew. */
export function headPartsByLabels(reading: Reading): boolean {
  let isHeaded = false;
  for (const section of reading.all) {
    const labels = section.key || !reading.directionOf(section) ? [] : reading.ownLabels(section);
    const parts = new Map(labels.filter(isPart).map((label) => [label.place.line, label]));
    if (parts.size === 0) continue;
    const lines = new Set(labels.map(({ place }) => place.line));
    const pieces = section.blocks.flatMap((block) => piecesOf(block, parts, lines, reading));
    section.blocks = pieces.flatMap((piece) => ("label" in piece ? [] : [piece.block]));
    const opened = pieces.flatMap((piece) => ("label" in piece ? [sectionOf(piece, section)] : []));
    section.children.unshift(...opened);
    isHeaded ||= opened.length > 0;
  }
  return isHeaded;
}

function isPart(label: Label): boolean {
  const { name, key, blocks } = label;
  const isOpen = key === undefined && blocks.length === 0 && filled(label) !== undefined;
  return isOpen && isPartOfFlow(name);
}

interface Part {
  label: Label;
  nodes: Node[];
}
type Piece = Part | { block: Node };

function piecesOf(
  block: Node,
  parts: ReadonlyMap<number, Label>,
  labelled: ReadonlySet<number>,
  reading: Reading,
): Piece[] {
  if (block.type === "list") return piecesOfList(block, parts, reading);
  if (block.type !== "paragraph") return [{ block }];
  const pieces: (Part | { lines: Line[] })[] = [];
  for (const line of linesOf(block, reading.text)) {
    const part = partIn(line, parts);
    const last = pieces.at(-1);
    if (part) pieces.push(part);
    else if (last && "label" in last && !labelled.has(lineOf(line))) last.nodes.push(...line.nodes);
    else if (last && "lines" in last) last.lines.push(line);
    else pieces.push({ lines: [line] });
  }
  if (!pieces.some((piece) => "label" in piece)) return [{ block }];
  return pieces.map((piece) =>
    "label" in piece ? piece : { block: nodeOf("paragraph", broken(piece.lines)) },
  );
}

function piecesOfList(list: Node, parts: ReadonlyMap<number, Label>, reading: Reading): Piece[] {
  const pieces: (Part | { items: Node[] })[] = [];
  for (const item of childrenOf(list)) {
    const [head, ...below] = childrenOf(item);
    const [line, ...others] = head?.type === "paragraph" ? linesOf(head, reading.text) : [];
    const part = line && below.length === 0 ? partIn(line, parts) : undefined;
    const last = pieces.at(-1);
    if (part)
      pieces.push({ ...part, nodes: [...part.nodes, ...others.flatMap(({ nodes }) => nodes)] });
    else if (last && "items" in last) last.items.push(item);
    else pieces.push({ items: [item] });
  }
  if (!pieces.some((piece) => "label" in piece)) return [{ block: list }];
  return pieces.map((piece) => ("label" in piece ? piece : { block: nodeOf("list", piece.items) }));
}

function partIn(line: Line, parts: ReadonlyMap<number, Label>): Part | undefined {
  const label = parts.get(lineOf(line));
  const [first, ...others] = (label && boldInFront(line.nodes)?.rest) ?? [];
  if (!label || !first) return undefined;
  const [gap = ""] = first.type === "text" ? (gapBehindName.exec(first.value) ?? []) : [];
  return { label, nodes: [behind(first, gap), ...others] };
}

const lineOf = ({ nodes: [first] }: Line) => (first ? placeOf(first).line : 0);

function sectionOf({ label, nodes }: Part, parent: SectionNode): SectionNode {
  const { name: title, value, place } = label;
  const level = parent.level + 1;
  const key = sectionKeyOf(title);
  // In a sentence of its own a flow is told as in a paragraph.
  const isSentence = key === "data-flow" && factsInText(value).length === 0;
  const blocks = [isSentence ? nodeOf("paragraph", nodes) : listOfOne(nodes)];
  return { title, code: [], level, place, key, blocks, children: [], parent, isBold: true };
}
