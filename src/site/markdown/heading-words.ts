/** What is no word of a heading, and hasn't been read as one: an id or a class in braces behind it, signs that turn the direction of writing. */
import type { Parents } from "hast";
import { attributesBehind } from "../../contract/markdown/heading-attributes.ts";
import { withoutTurnsInside } from "../../contract/text/writing-direction.ts";
import { headingsIn } from "./headings.ts";
import type { MarkdownPage } from "./page.ts";
import { textOf } from "./tree.ts";

export function headingWords({ tree }: Pick<MarkdownPage, "tree">): void {
  for (const heading of headingsIn(tree)) {
    turnNothing(heading);
    const last = heading.children.at(-1);
    if (last?.type !== "text" || !attributesBehind(textOf(heading))) continue;
    const found = attributesBehind(` ${last.value}`);
    if (found) last.value = found.words.slice(1);
  }
}

function turnNothing(parent: Parents): void {
  for (const child of parent.children) {
    if (child.type === "text") child.value = withoutTurnsInside(child.value);
    else if ("children" in child) turnNothing(child);
  }
}
