/** In the change log, breaking changes carry the mark they carry everywhere. */
import type { Element } from "hast";
import { breakingColumn } from "../../contract/parts/change-log/breaking.ts";
import { columnIndex } from "../../contract/vocabulary/vocabulary.ts";
import { element } from "./hast.ts";
import type { MarkdownPage } from "./page.ts";
import { elementsIn, isElement, textOf } from "./tree.ts";

export function changeLog({ tree }: MarkdownPage): void {
  for (const { node } of elementsIn(tree, "table")) {
    const [head, ...rows] = rowsOf(node);
    const headers = head ? cellsOf(head).map(textOf) : [];
    const column = breakingColumn(headers);
    if (!column || columnIndex(headers, "change") < 0) continue;
    for (const row of rows) {
      const cell = cellsOf(row)[column.index];
      if (!cell || !column.read(textOf(cell).trim())) continue;
      cell.children = [element("span", { className: ["tag", "breaking"] }, cell.children)];
    }
  }
}

function rowsOf(table: Element): Element[] {
  return table.children.filter(isElement).flatMap((part) => part.children.filter(isElement));
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isElement);
}
