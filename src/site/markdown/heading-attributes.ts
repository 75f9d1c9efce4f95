/** What stands in braces behind a heading gives it an id or a class, and is no word of it. */
import { attributesBehind } from "../../contract/markdown/heading-attributes.ts";
import { headingsIn } from "./headings.ts";
import type { MarkdownPage } from "./page.ts";
import { textOf } from "./tree.ts";

export function headingAttributes({ tree }: Pick<MarkdownPage, "tree">): void {
  for (const heading of headingsIn(tree)) {
    const last = heading.children.at(-1);
    if (last?.type !== "text" || !attributesBehind(textOf(heading))) continue;
    const found = attributesBehind(` ${last.value}`);
    if (found) last.value = found.words.slice(1);
  }
}
