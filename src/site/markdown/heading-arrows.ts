/** Arrows drawn of several signs, `->`, are one sign in headings. In code they stay as they are, and on one line. */
import type { ElementContent, Parents } from "hast";
import { withArrowSigns } from "../../catalogue/views/arrow-signs.ts";
import { element, text } from "./hast.ts";
import { headingsIn } from "./headings.ts";
import type { MarkdownPage } from "./page.ts";
import { elementsIn } from "./tree.ts";

const drawn = /(<?[-=–—]+>|<[-=–—]+)/u;

export function headingArrows({ tree }: Pick<MarkdownPage, "tree">): void {
  for (const heading of headingsIn(tree)) {
    for (const { node } of elementsIn(heading, "code")) keepWhole(node);
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

function keepWhole(parent: Parents): void {
  parent.children = parent.children.flatMap((child) =>
    child.type === "text" && drawn.test(child.value) ? pieces(child.value) : [child],
  ) as typeof parent.children;
}

function pieces(words: string): ElementContent[] {
  return words
    .split(drawn)
    .map((piece, at) =>
      at % 2 > 0 ? element("span", { className: ["nowrap"] }, [text(piece)]) : text(piece),
    )
    .filter((piece) => piece.type !== "text" || piece.value !== "");
}
