/** `<table>` in MDX, whose rows and cells are elements: the same tree as that of a table in Markdown. */
import { childrenOf, type Node, plainText } from "./tree.ts";

/** Elements around rows and cells that are still looked into. */
const deepest = 5;
/** Below as many columns a table without a head is one of names and values. */
const columnsNeedingHead = 3;

/** Undefined for what is no table, or has no rows. */
export function tableOfElement(node: Node): Node | undefined {
  if (nameOf(node) !== "table") return undefined;
  const rows = elementsIn(node, ["tr"]).map((row) => ({
    row,
    cells: elementsIn(row, ["th", "td"]),
  }));
  const [first] = rows;
  if (!first) return undefined;
  const head = isHead(first.cells) ? [] : [headless(first.row, first.cells.length)];
  const children = [...head, ...rows.map(({ row, cells }) => rowOf(row, cells.map(cellOf)))];
  return { type: "table", align: [], children, position: node.position } as Node;
}

function nameOf(node: Node): string | null | undefined {
  return "name" in node ? node.name : undefined;
}

/** Those below the node, in document order, and none within one of them. */
function elementsIn(node: Node, names: readonly string[], depth = 0): Node[] {
  if (depth > deepest) return [];
  return childrenOf(node).flatMap((child) =>
    names.includes(nameOf(child) ?? "") ? [child] : elementsIn(child, names, depth + 1),
  );
}

function isHead(cells: readonly Node[]): boolean {
  const isOfHeads = cells.every((cell) => nameOf(cell) === "th" || isBold(cell));
  const isOfValues = cells.every((cell) => nameOf(cell) === "td");
  return isOfHeads || (isOfValues && cells.length >= columnsNeedingHead);
}

function isBold(cell: Node): boolean {
  const [only, ...others] = wordsIn(cell).filter((part) => plainText(part).trim() !== "");
  const isStrong =
    only?.type === "strong" || (only && ["b", "strong"].includes(nameOf(only) ?? ""));
  return isStrong === true && others.length === 0;
}

/** What stands in the cell, in paragraphs or not. */
function wordsIn(cell: Node): Node[] {
  return childrenOf(cell).flatMap((part) => (part.type === "paragraph" ? childrenOf(part) : part));
}

function cellOf(cell: Node): Node {
  const children = wordsIn(cell);
  return children.length > 0
    ? ({ type: "tableCell", children, position: cell.position } as Node)
    : emptyCell(cell);
}

function headless(row: Node, columns: number): Node {
  return rowOf(
    row,
    Array.from({ length: columns }, () => emptyCell(row)),
  );
}

/** It takes no room in the source. */
function emptyCell({ position }: Node): Node {
  const start = position?.start;
  return { type: "tableCell", children: [], position: start && { start, end: start } } as Node;
}

function rowOf({ position }: Node, children: readonly Node[]): Node {
  return { type: "tableRow", children, position } as Node;
}
