/** `| Version | Last updated | Owner |` over one row, right below the title: a head as a table across. */
import { headLabels } from "../../markdown/labels/head-labels.ts";
import { cellSource } from "../../markdown/source.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import { childrenOf, type Node, placeOf, plainText } from "../../markdown/tree.ts";
import { isColumn, labelKeyOf, type LabelKey } from "../../vocabulary/vocabulary.ts";

const ofHead: ReadonlySet<LabelKey | undefined> = new Set(headLabels);
/** One word may be known by chance. */
const fewestFacts = 2;

/** Several rows are a history, and so is one that says what has changed. */
export function labelsAcross(table: Node, text: string): Label[] {
  if (table.type !== "table") return [];
  const [head, row, ...others] = childrenOf(table);
  if (!head || !row || others.length > 0) return [];
  const headers = childrenOf(head).map((cell) => plainText(cell).trim());
  if (headers.some((header) => isColumn(header, "change"))) return [];
  const labels = childrenOf(row).flatMap((cell, index) => {
    const name = headers[index] ?? "";
    return ofHead.has(labelKeyOf(name))
      ? [newLabel(name, cellSource(cell, text), placeOf(cell))]
      : [];
  });
  const isDated = labels.some(({ key }) => key === "version" || key === "lastUpdated");
  return isDated && labels.length >= fewestFacts ? labels : [];
}
