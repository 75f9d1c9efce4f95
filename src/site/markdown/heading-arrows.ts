/** An arrow drawn of several signs, `->`, stays on one line; browsers may break a line behind its stroke. */
import type { ElementContent, Parents } from "hast";
import { element, text } from "./hast.ts";
import { headingsIn } from "./headings.ts";
import type { MarkdownPage } from "./page.ts";

const drawn = /(<?[-=–—]+>|<[-=–—]+)/u;

export function headingArrows({ tree }: Pick<MarkdownPage, "tree">): void {
  for (const heading of headingsIn(tree)) keepWhole(heading);
}

function keepWhole(parent: Parents): void {
  for (const child of parent.children) if ("children" in child) keepWhole(child);
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
