/** Short codes stand in one line; longer ones are broken where the page is too narrow for them. */
import { isShortTerm } from "../../catalogue/views/words/short-term.ts";
import type { MarkdownPage } from "./page.ts";
import { classesOf, elementsIn, isElement, textOf } from "./tree.ts";

export function wholeCodes({ tree }: Pick<MarkdownPage, "tree">): void {
  for (const { node, parent } of elementsIn(tree, "code")) {
    const isBlock = isElement(parent) && parent.tagName === "pre";
    if (!isBlock && isShortTerm(textOf(node)))
      node.properties["className"] = [...classesOf(node), "whole"];
  }
}
