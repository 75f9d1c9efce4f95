/** Blocks made of parts of other blocks, each at the place of what it is made of. */
import type { Line } from "./lines.ts";
import type { Node } from "./tree.ts";

/** The node without what stands in front of it. */
export function behind(node: Node, gap: string): Node {
  if (node.type !== "text" || !node.position) return node;
  const { start, end } = node.position;
  const { length } = gap;
  const from = { line: start.line, column: start.column + length };
  const position = { start: { ...from, offset: (start.offset ?? 0) + length }, end };
  return { ...node, value: node.value.slice(length), position };
}

export const broken = (lines: readonly Line[]): Node[] =>
  lines.flatMap(({ nodes }, index) => (index > 0 ? [{ type: "break" }, ...nodes] : nodes));

/** Facts in a few words are read in lists. */
export const listOfOne = (nodes: Node[]) =>
  nodeOf("list", [nodeOf("listItem", [nodeOf("paragraph", nodes)])]);

export function nodeOf(type: "list" | "listItem" | "paragraph", children: Node[]): Node {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return { type, children, position: start && end && { start, end } } as Node;
}
