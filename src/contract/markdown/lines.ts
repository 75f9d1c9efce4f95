/** A paragraph's lines: authors write metadata with and without the two trailing spaces. */
import { isBreak } from "./bold.ts";
import { childrenOf, endOf, type Node, placeOf, plainText, startOf } from "./tree.ts";

export interface Line {
  nodes: Node[];
  /** Whether it only goes on where the line before it was full: a reader sees no break between them. */
  isWrapped?: boolean;
}

export function linesOf(paragraph: Node, text: string): Line[] {
  const lines: Line[] = [{ nodes: [] }];
  for (const child of childrenOf(paragraph)) {
    if (isBreak(child)) lines.push({ nodes: [] });
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
      lines.push({ nodes: [], isWrapped: true });
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
