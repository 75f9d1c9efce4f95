/**
 * Labels: bold text that ends in `:` or `?`, or bold followed by `:`. Other bold is prose. A label's value is
 * the rest of its line, or, where that is empty, the blocks that follow it.
 */
import type { Place } from "../document.ts";
import { labelKeyOf, type LabelKey } from "../vocabulary.ts";
import { isUnfilled } from "./placeholders.ts";
import { childrenOf, endOf, type Node, placeOf, plainText, sourceOf, startOf } from "./tree.ts";

export interface Label {
  name: string;
  key: LabelKey | undefined;
  /** The value's Markdown on one line, or that of the blocks that follow; empty where nothing is stated. */
  value: string;
  place: Place;
  /** Blocks that belong to the label: what follows it, or is nested below it. */
  blocks: Node[];
  /** Labels nested below it. */
  children: Label[];
}

/** What stands in a run of blocks: the labels, and the blocks that belong to none. */
export interface Labelled {
  labels: Label[];
  prose: Node[];
}

interface Line {
  nodes: Node[];
}

/** `bare` also takes `Key: value` lines without bold, for words of the vocabulary only. */
export function labelsOf(blocks: readonly Node[], text: string, bare = false): Labelled {
  const labels: Label[] = [];
  const prose: Node[] = [];
  let open: Label | undefined;

  for (const block of blocks) {
    const found = labelsOfBlock(block, text, bare);
    if (found.length > 0) {
      labels.push(...found);
      open = found.at(-1);
    } else if (open && (open.value === "" || block.type !== "paragraph")) {
      open.blocks.push(block);
    } else {
      open = undefined;
      prose.push(block);
    }
  }
  for (const label of labels) settle(label, text);
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

function labelsOfBlock(block: Node, text: string, bare: boolean): Label[] {
  switch (block.type) {
    case "paragraph":
      return linesOf(block, text).flatMap((line) => labelOfLine(line, text, bare) ?? []);
    case "list":
      return childrenOf(block).flatMap((item) => labelOfItem(item, text, bare) ?? []);
    case "blockquote":
      return childrenOf(block).flatMap((child) => labelsOfBlock(child, text, bare));
    case "table":
      return labelsOfTable(block, text);
    default:
      return [];
  }
}

function labelOfItem(item: Node, text: string, bare: boolean): Label | undefined {
  const [head, ...rest] = childrenOf(item);
  if (head?.type !== "paragraph") return undefined;
  const [first, ...more] = linesOf(head, text);
  const label = first && labelOfLine(first, text, bare);
  if (!label) return undefined;
  const lastOfHead = more.at(-1)?.nodes.at(-1);
  if (lastOfHead)
    label.value = oneLine(
      `${label.value} ${text.slice(startOf(more[0]?.nodes[0] ?? head), endOf(lastOfHead))}`,
    );
  label.blocks.push(...rest);
  return label;
}

/** A two-column table of facts: the first cell of each row is a label. */
function labelsOfTable(table: Node, text: string): Label[] {
  const rows = childrenOf(table).map((row) => childrenOf(row));
  const facts = rows.filter(
    ([key, value]) => key && value && rows[0]?.length === 2 && labelKeyOf(plainText(key)),
  );
  const body = rows.length - 1;
  if (facts.length === 0 || facts.length < body / 2) return [];
  return facts.map(([key, value]) => {
    const name = plainText(key as Node).trim();
    return label(name, cellSource(value as Node, text), placeOf(value as Node));
  });
}

function labelOfLine(line: Line, text: string, bare: boolean): Label | undefined {
  const [lead, ...others] = line.nodes;
  if (!lead) return undefined;
  const emojiLed =
    lead.type === "text" && others[0]?.type === "strong" && !/[\p{L}\p{N}]/u.test(lead.value);
  const [strong, ...rest] = emojiLed ? others : line.nodes;
  const last = line.nodes.at(-1) ?? lead;
  if (strong?.type === "strong") {
    const bold = plainText(strong).trim();
    const after = text.slice(endOf(strong), endOf(last));
    const colonAfter = /^\s*[:：]/.exec(after);
    if (!/[:：?？]$/.test(bold) && !colonAfter) return undefined;
    const valueStart = endOf(strong) + (colonAfter?.[0].length ?? 0);
    const value = oneLine(text.slice(valueStart, endOf(last)));
    const valueNode = rest.find((node) => plainText(node).trim() !== "");
    const place =
      value === "" || !valueNode ? placeOf(strong) : placeAfter(strong, text, valueStart);
    return label(bold.replace(/\s*[:：]$/, ""), value, place);
  }
  if (!bare || lead.type !== "text") return undefined;
  const [, name, gap] = /^([\p{L}][\p{L}\p{N} /&-]{1,40}?)(\s*[:：]\s*)/u.exec(lead.value) ?? [];
  if (!name || !gap || !labelKeyOf(name)) return undefined;
  const valueStart = startOf(lead) + name.length + gap.length;
  return label(
    name,
    oneLine(text.slice(valueStart, endOf(last))),
    placeAfter(lead, text, valueStart),
  );
}

/** The place of the first visible character at or after an offset on the node's own last line. */
function placeAfter(node: Node, text: string, offset: number): Place {
  const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
  const gap = /^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0;
  const before = text.slice(start.offset ?? 0, offset + gap);
  const lastBreak = before.lastIndexOf("\n");
  const column = lastBreak < 0 ? start.column + before.length : before.length - lastBreak;
  return { line: start.line + (before.match(/\n/g)?.length ?? 0), column };
}

/** A paragraph's lines: authors write metadata with and without the two trailing spaces. */
function linesOf(paragraph: Node, text: string): Line[] {
  const lines: Line[] = [{ nodes: [] }];
  for (const child of childrenOf(paragraph)) {
    if (child.type === "break") lines.push({ nodes: [] });
    else if (child.type === "text" && child.value.includes("\n")) splitText(child, lines, text);
    else lines.at(-1)?.nodes.push(child);
  }
  return lines.filter(({ nodes }) => nodes.some((node) => plainText(node).trim() !== ""));
}

/** One text node a line. Lines after the first may be indented or quoted in the source; the node's value has lost that. */
function splitText(node: Extract<Node, { type: "text" }>, lines: Line[], text: string): void {
  const start = { ...placeOf(node), offset: startOf(node) };
  let lineStart = start.offset - (start.column - 1);
  const values = node.value.split("\n");
  for (const [index, value] of values.entries()) {
    if (index > 0) {
      lines.push({ nodes: [] });
      lineStart = text.indexOf("\n", lineStart) + 1;
    }
    const margin =
      index === 0 ? start.column - 1 : (/^[ \t>]*/.exec(text.slice(lineStart))?.[0].length ?? 0);
    if (value === "") continue;
    const from = { line: start.line + index, column: margin + 1, offset: lineStart + margin };
    const newline = text.indexOf("\n", from.offset);
    const to = index === values.length - 1 ? endOf(node) : newline;
    const end = { line: from.line, column: margin + 1 + (to - from.offset), offset: to };
    lines.at(-1)?.nodes.push({ type: "text", value, position: { start: from, end } });
  }
}

/** Takes the following blocks as the value where the line says nothing, and finds the labels nested in them. */
function settle(target: Label, text: string): void {
  const [first] = target.blocks;
  const last = target.blocks.at(-1);
  target.children = labelsOf(target.blocks, text).labels;
  if (target.value === "" && first && last)
    target.value = text.slice(startOf(first), endOf(last)).trim();
}

function label(name: string, value: string, place: Place): Label {
  return { name, key: labelKeyOf(name), value, place, blocks: [], children: [] };
}

export function cellSource(cell: Node, text: string): string {
  const children = childrenOf(cell);
  const [first] = children;
  const last = children.at(-1);
  return first && last
    ? oneLine(text.slice(startOf(first), endOf(last)))
    : oneLine(sourceOf(cell, text).replace(/^\||\|$/g, ""));
}

function oneLine(source: string): string {
  return source
    .replace(/\\?\r?\n\s*(?:>\s*)?/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
