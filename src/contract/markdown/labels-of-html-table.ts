/** A table in HTML of two cells a row, as labels: `<tr><th>Version</th><td>1.2</td></tr>`. */
import type { Element, Nodes } from "hast";
import { htmlToHast } from "satteri";
import { labelKeyOf } from "../vocabulary.ts";
import { type Label, newLabel } from "./label-line.ts";
import { oneLine } from "./source.ts";
import { type Node, placeOf } from "./tree.ts";

type Html = Extract<Node, { type: "html" }>;

/** Longer ones are no block of metadata; how deep they may nest is bounded by it as well. */
const longest = 5_000;

/** Metadata is one, or a few side by side. */
const most = 5;

export function labelsOfHtmlTables(blocks: readonly Node[]): Label[] {
  return blocks.filter(isTable).slice(0, most).flatMap(labelsOfTable);
}

function isTable(block: Node): block is Html {
  return block.type === "html" && block.value.length <= longest && /<table[\s>]/i.test(block.value);
}

function labelsOfTable(block: Html): Label[] {
  const rows = rowsIn(htmlToHast(block.value, { fragment: true }) as Nodes);
  if (rows.some((cells) => cells.length !== 2)) return [];
  let from = 0;
  return rows.flatMap(([name = "", value = ""]) => {
    if (!labelKeyOf(name)) return [];
    // The tree tells no places, but the rows stand in their order.
    from = Math.max(from, block.value.indexOf(name, from));
    const { line } = placeOf(block);
    const before = block.value.slice(0, from).split("\n").length - 1;
    return [newLabel(name, value, { line: line + before, column: 1 })];
  });
}

function rowsIn(root: Nodes): string[][] {
  return elementsIn(root, ["tr"]).map((row) =>
    elementsIn(row, ["th", "td"]).map((cell) => oneLine(textOf(cell))),
  );
}

/** Those below the root, in document order, and none within one of them. */
function elementsIn(root: Nodes, names: readonly string[]): Element[] {
  if (!("children" in root)) return [];
  return (root.children as Nodes[]).flatMap((child) =>
    child.type === "element" && names.includes(child.tagName) ? [child] : elementsIn(child, names),
  );
}

/** A line's end divides a list of names. */
function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && node.tagName === "br") return ", ";
  return "children" in node ? (node.children as Nodes[]).map(textOf).join("") : "";
}
