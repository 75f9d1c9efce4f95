/** Browsers break a day at its hyphens; in one line it is read as one. Code has its own rules. */
import type { Parents } from "hast";
import { setApart } from "./hast.ts";
import type { MarkdownPage } from "./page.ts";

const day = /(?<![\p{L}\p{N}_-])(\d{4}-\d\d-\d\d)(?![\p{L}\p{N}_-])/u;

export function wholeDays({ tree }: Pick<MarkdownPage, "tree">): void {
  keepWhole(tree);
}

function keepWhole(parent: Parents): void {
  for (const child of parent.children) if ("children" in child && !isCode(child)) keepWhole(child);
  setApart(parent, day, "whole");
}

function isCode(parent: Parents): boolean {
  return parent.type === "element" && ["code", "pre", "svg"].includes(parent.tagName);
}
