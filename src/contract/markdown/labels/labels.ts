/**
 * Labels: bold text that ends in `:` or `?`, or bold followed by `:`. Other bold is prose. A label's value is
 * the rest of its line, or, where that is empty, the blocks that follow it.
 */
import {
  labelKeyOf,
  normaliseHeading,
  sectionKeyOf,
  type SectionKey,
} from "../../vocabulary/vocabulary.ts";
import { dashedItems } from "./dashed-items.ts";
import { labelsOfItem } from "./label-of-item.ts";
import { type Label, labelOfLine, newLabel } from "./label-line.ts";
import { labelsOfParagraph } from "./labels-of-paragraph.ts";
import { labelsOfTable } from "./labels-of-table.ts";
import { linesOf } from "../lines.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";
import { isUnfilled } from "../placeholders.ts";
import { blocksSource } from "../source.ts";
import { childrenOf, type Node, placeOf, plainText } from "../tree.ts";

/** Quotations within quotations that are still looked into. */
const deepest = 20;

export type { Label } from "./label-line.ts";

/** What stands in a run of blocks: the labels, and the blocks that belong to none. */
export interface Labelled {
  labels: Label[];
  prose: Node[];
}

/** `bare` also takes `Key: value` lines of a paragraph without bold, for words of the vocabulary only; list items always may. */
export function labelsOf(blocks: readonly Node[], text: string, bare = false): Labelled {
  const labels: Label[] = [];
  const prose: Node[] = [];
  let open: Label | undefined;
  let isWhole = false;

  for (const [index, block] of blocks.entries()) {
    const found = labelsAbove(blocks[index + 1], block, text, bare);
    if (found.length > 0) {
      for (const label of found) labels.push(label);
      open = found.at(-1);
      isWhole = open !== undefined && (open.value !== "" || open.blocks.length > 0);
    } else if (open && (!isWhole || block.type !== "paragraph")) {
      open.blocks.push(block);
    } else {
      open = undefined;
      prose.push(block);
    }
  }
  for (const found of labels) settle(found, text);
  return { labels, prose };
}

/** The labels and those nested below them, in document order. */
export function flatten(labels: readonly Label[]): Label[] {
  return labels.flatMap((label) => [label, ...flatten(label.children)]);
}

/** The value, unless the author left it open. */
export function filled(label: Label | undefined): string | undefined {
  return label && !isUnfilled(label.value) ? label.value : undefined;
}

const isKnown = (name: string) => labelKeyOf(name) !== undefined;

/** "Request:" on a line of its own needs no bold where a fence follows it, nor "Events:" over a list. */
function labelsAbove(next: Node | undefined, block: Node, text: string, bare: boolean): Label[] {
  const found = labelsOfBlock(block, text, bare);
  const isLabel = next && headed[next.type];
  if (block.type !== "paragraph" || found.length > 0 || !isLabel) return found;
  const [line, ...others] = linesOf(block, text);
  const label = line && labelOfLine(line, text, isLabel);
  return label && others.length === 0 && label.value === "" ? [label] : [];
}

const isExample = (name: string) => ["request", "response"].includes(labelKeyOf(name) ?? "");
const isEvents = (name: string) => sectionKeyOf(name) === "events" && labelKeyOf(name) === "event";

const headed: Partial<Record<Node["type"], (name: string) => boolean>> = {
  code: isExample,
  list: isEvents,
};

function labelsOfBlock(block: Node, text: string, bare: boolean, depth = 0): Label[] {
  switch (block.type) {
    case "paragraph":
      return labelsOfParagraph(block, text, bare);
    case "list":
      return labelsOfList(block, text, bare, depth);
    case "blockquote":
      return depth > deepest
        ? []
        : childrenOf(block).flatMap((child) => labelsOfBlock(child, text, bare, depth + 1));
    case "table":
      return labelsOfTable(block, text);
    default:
      return [];
  }
}

function labelsOfList(list: Node, text: string, bare: boolean, depth: number, under?: SectionKey) {
  const dashed = dashedItems(list, text);
  return childrenOf(list).flatMap(
    (item) => labelsOfItem(item, text, dashed, under) ?? labelsBelow(item, text, bare, depth),
  );
}

/** "- Data flow" or "- Technical" over a list of labels is a heading in a list's dress; "- Cloudflare KV" over keys is a label. */
function labelsBelow(item: Node, text: string, bare: boolean, depth: number): Label[] {
  const [head, ...rest] = childrenOf(item);
  if (head?.type !== "paragraph" || rest[0]?.type !== "list" || depth > deepest) return [];
  const title = plainText(head).trim();
  if (isKnown(title)) return [{ ...newLabel(title, "", placeOf(head)), blocks: rest }];
  const key = sectionKeyOf(title);
  if (!key && !saysOnly(normaliseHeading(title), "facet")) return [];
  return rest.flatMap((block) =>
    block.type === "list"
      ? labelsOfList(block, text, bare, depth + 1, key)
      : labelsOfBlock(block, text, bare, depth + 1),
  );
}

/** Takes the following blocks as the value where the line says nothing, and finds the labels nested in them. */
function settle(target: Label, text: string): void {
  if (target.blocks.length === 0) return;
  target.children = labelsOf(target.blocks, text).labels;
  if (target.value === "") target.value = blocksSource(target.blocks, text);
}
