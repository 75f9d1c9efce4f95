/** A node's Markdown as one line. */
import { childrenOf, endOf, type Node, sourceOf, startOf } from "./tree.ts";

export function oneLine(source: string): string {
  return source
    .replace(/\\?\r?\n\s*(?:>\s*)?/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

export function cellSource(cell: Node, text: string): string {
  const children = childrenOf(cell);
  const [first] = children;
  const last = children.at(-1);
  return first && last
    ? oneLine(text.slice(startOf(first), endOf(last)))
    : oneLine(sourceOf(cell, text).replace(/^\||\|$/g, ""));
}
