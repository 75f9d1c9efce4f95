/** Puts code into the element that copies it. The source of a diagram is no example: its figure has the tools for it. */
import { element } from "./hast.ts";
import type { MarkdownPage } from "./page.ts";
import { classesOf, elementsIn, replace } from "./tree.ts";

export function copyCode({ tree }: Pick<MarkdownPage, "tree">): void {
  for (const { node, parent } of elementsIn(tree, "pre"))
    if (!classesOf(node).includes("diagram-source"))
      replace(parent, node, element("copy-code", {}, [node]));
}
