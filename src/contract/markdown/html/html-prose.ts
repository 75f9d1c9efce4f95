/** `<p>Sales &amp; refunds</p>`: a block of HTML that holds nothing but words says these. */
import { markdownInHtml } from "./html-words.ts";
import type { Node } from "../tree.ts";

/** What is longer is a page. */
const longest = 5_000;
const tag = /<\/?([a-z][a-z\d]*)/gi;
const lineBreak = /<br\s*\/?>/gi;
/** Others show something, or lay it out in a way that words alone don't tell. */
const ofWords = new Set(
  "p div span center font small big b strong i em u mark code kbd sub sup a br ul ol li".split(" "),
);

const known = new WeakMap<Node, string | undefined>();

/** Many facts are sought in a block's words. */
export function wordsOfHtml(block: Node): string | undefined {
  if (block.type !== "html" || block.value.length > longest) return undefined;
  if (!known.has(block)) known.set(block, wordsIn(block));
  return known.get(block);
}

function wordsIn(block: Extract<Node, { type: "html" }>): string | undefined {
  const names = Array.from(block.value.matchAll(tag), ([, name = ""]) => name.toLowerCase());
  if (names.length === 0 || !names.every((name) => ofWords.has(name))) return undefined;
  return markdownInHtml(block.value.replace(lineBreak, " ")).markdown || undefined;
}
