/** `<li>` in a block of plain HTML: what its items say, in Markdown. */
import { pointsFrom } from "./html-points.ts";
import { markdownInHtml } from "./html-words.ts";
import type { Place } from "../../model/document.ts";
import type { Node } from "../tree.ts";

/** What is longer is a page. */
const longest = 20_000;
const comment = /<!--[^]*?-->/g;
const tag = /<(\/?)(li|ul|ol)(?:\s[^<>]*)?>/gi;
const boldInFront = /^\s*<(?:b|strong)(?:\s[^<>]*)?>/i;

export interface HtmlItem {
  markdown: string;
  /** Its first words are in bold. */
  isLabelled: boolean;
  place: Place;
}

/** Each up to the next tag of a list; what is nested in one is a detail of it. */
export function itemsInHtml(block: Node): HtmlItem[] {
  if (block.type !== "html" || block.value.length > longest || !/<li[\s>]/i.test(block.value))
    return [];
  const html = block.value.replace(comment, (written) => written.replace(/[^\n]/g, " "));
  const pointAt = pointsFrom(html, block);
  const tags = [...html.matchAll(tag)];
  let depth = 0;
  return tags.flatMap(({ 0: written, 1: slash, 2: name = "", index }, at): HtmlItem[] => {
    const isItem = name.toLowerCase() === "li";
    if (!isItem) depth = Math.max(0, depth + (slash ? -1 : 1));
    if (slash || !isItem || depth > 1) return [];
    const start = index + written.length;
    const inside = html.slice(start, tags[at + 1]?.index);
    const { markdown } = markdownInHtml(inside);
    if (markdown === "") return [];
    const { line, column } = pointAt(index);
    return [{ markdown, isLabelled: boldInFront.test(inside), place: { line, column } }];
  });
}
