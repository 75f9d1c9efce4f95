/** `**Version:** 1.0 **Updated:** …`, `**Retry**: 3 · **Fallback**: …`, `Version: 1.0 | Updated: …`: labels side by side are lines of their own. */
import { labelKeyOf } from "../vocabulary/vocabulary.ts";
import type { Line } from "./lines.ts";
import { endOf, type Node, plainText, startOf } from "./tree.ts";

/** Only where the line begins with a label: words in bold within a sentence open nothing. */
export function sideBySide(line: Line, text: string): Line[] {
  const { nodes } = line;
  const [first] = nodes;
  if (first?.type === "text" && nodes.length === 1) return withoutBold(first, text) ?? [line];
  if (!first || !opensLabel(first, text, true)) return [line];
  const starts = nodes.flatMap((node, index) =>
    index > 0 && opensLabel(node, text, false) ? [index] : [],
  );
  return [0, ...starts].map((start, index) => ({
    nodes:
      index < starts.length
        ? withoutSeparator(nodes.slice(start, starts[index]), text)
        : nodes.slice(start),
  }));
}

/** The first may be any label; those behind it must be words of the vocabulary. */
function opensLabel(node: Node, text: string, any: boolean): boolean {
  if (node.type !== "strong") return false;
  const bold = plainText(node).trim();
  const isLabel = /[:：]$/.test(bold) || /^\s*[:：]/.test(text.slice(endOf(node), endOf(node) + 3));
  return isLabel && (any || labelKeyOf(bold) !== undefined);
}

/** "3 · " is the value "3". */
function withoutSeparator(nodes: readonly Node[], text: string): Node[] {
  const last = nodes.at(-1);
  if (last?.type !== "text" || !last.position) return [...nodes];
  const end =
    startOf(last) +
    text.slice(startOf(last), endOf(last)).replace(/(?<![\s·•|/;,–—-])[\s·•|/;,–—-]+$/u, "").length;
  const position = { ...last.position, end: { ...last.position.end, offset: end } };
  return [...nodes.slice(0, -1), { ...last, value: text.slice(startOf(last), end), position }];
}

const bar = /(?<!\s)\s+[|·•]\s+/gu;
const nameInFront = /^\p{L}[^:：]{1,40}[:：]\s*\S/u;

/** Only where every part has a name in front. */
function withoutBold(node: Extract<Node, { type: "text" }>, text: string): Line[] | undefined {
  const { value, position } = node;
  if (!position || value !== text.slice(startOf(node), endOf(node))) return undefined;
  const bars = [...value.matchAll(bar)];
  const starts = [0, ...bars.map(({ 0: found, index }) => index + found.length)];
  const parts = starts.map((start, index) => ({
    start,
    part: value.slice(start, bars[index]?.index),
  }));
  if (bars.length === 0 || !parts.every(({ part }) => nameInFront.test(part))) return undefined;
  const at = (index: number) => ({
    line: position.start.line,
    column: position.start.column + index,
    offset: startOf(node) + index,
  });
  return parts.map(({ start, part }) => ({
    nodes: [{ ...node, value: part, position: { start: at(start), end: at(start + part.length) } }],
  }));
}
