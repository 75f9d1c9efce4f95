/** In the change log, breaking changes carry the mark they carry everywhere. */
import type { Element, ElementContent } from "hast";
import { defineHastPlugin } from "satteri";
import { columnIndex } from "../../contract/vocabulary.ts";
import { element } from "./hast.ts";

const yes = /^(?:yes|breaking)\b/i;

export const changeLogPlugin = defineHastPlugin({
  name: "contract-atlas-change-log",
  element: {
    filter: ["table"],
    visit(node, context) {
      const [head, ...rows] = rowsOf(node);
      const headers = head ? cellsOf(head).map((cell) => context.textContent(cell)) : [];
      const column = columnIndex(headers, "breaking");
      if (column < 0 || columnIndex(headers, "change") < 0) return;
      for (const row of rows) {
        const cell = cellsOf(row)[column];
        if (!cell || !yes.test(context.textContent(cell).trim())) continue;
        const mark = element("span", { className: ["tag", "breaking"] }, [...cell.children]);
        context.replaceNode(cell, { ...cell, children: [mark] });
      }
    },
  },
});

function rowsOf(table: Readonly<Element>): Element[] {
  return table.children.filter(isElement).flatMap((part) => part.children.filter(isElement));
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isElement);
}

function isElement(node: ElementContent): node is Element {
  return node.type === "element";
}
