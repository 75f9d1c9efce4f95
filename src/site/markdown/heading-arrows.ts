/** Arrows drawn of several signs, `->`, are one sign in headings. In code they stay as they are, and on one line. */
import type { Parents } from "hast";
import { withArrowSigns } from "../../catalogue/views/words/arrow-signs.ts";
import { setApart } from "./hast.ts";
import { headingsIn } from "./headings.ts";
import type { MarkdownPage } from "./page.ts";
import { elementsIn } from "./tree.ts";

const drawn = /(<?[-=–—]+>|<[-=–—]+)/u;

export function headingArrows({ tree }: Pick<MarkdownPage, "tree">): void {
  for (const heading of headingsIn(tree)) {
    for (const { node } of elementsIn(heading, "code")) setApart(node, drawn, "nowrap");
    drawSigns(heading);
  }
}

function drawSigns(parent: Parents): void {
  for (const child of parent.children) {
    if (child.type === "text") child.value = withArrowSigns(child.value);
    else if ("children" in child && !("tagName" in child && child.tagName === "code"))
      drawSigns(child);
  }
}
