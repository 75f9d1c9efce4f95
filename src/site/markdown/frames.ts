/** What is too wide scrolls in a frame of its own, by keyboard as well; dates in tables don't break. */
import { isWrittenAsDay } from "../../contract/model/dates.ts";
import { element } from "./hast.ts";
import type { MarkdownPage } from "./page.ts";
import { elementsIn, replace, textOf } from "./tree.ts";

export function frames({ tree }: MarkdownPage): void {
  for (const [index, { node, parent }] of elementsIn(tree, "table").entries()) {
    const frame = { className: ["scroll"], role: "region", ariaLabel: `Table ${index + 1}` };
    replace(parent, node, element("div", { ...frame, tabIndex: 0 }, [node]));
  }
  for (const { node } of elementsIn(tree, "pre")) node.properties["tabIndex"] = 0;
  for (const { node } of elementsIn(tree, "td"))
    if (isWrittenAsDay(textOf(node))) node.properties["className"] = ["nowrap"];
}
