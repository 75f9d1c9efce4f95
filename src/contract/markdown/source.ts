/** The Markdown of nodes, without the margin that comes from where they stand. */
import { withoutEscapes } from "./escapes.ts";
import { mayFold } from "./folds.ts";
import { withoutTurns } from "../text/writing-direction.ts";
import { childrenOf, endOf, type Node, placeOf, sourceOf, startOf } from "./tree.ts";

export function oneLine(written: string): string {
  const source = withoutTurns(written);
  // Most text is one line already.
  if (!/[^\S ]| {2}/.test(source)) return withoutEscapes(source.trim());
  return withoutEscapes(
    source
      .replace(/\\?\r?\n\s*(?:>\s*)?/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

export function cellSource(cell: Node, text: string): string {
  const children = childrenOf(cell);
  const [first] = children;
  const last = children.at(-1);
  const markdown = first && markdownOf(first);
  if (markdown !== undefined) return markdown;
  return first && last
    ? oneLine(text.slice(startOf(first), endOf(last)))
    : oneLine(sourceOf(cell, text).replace(/^\||\|$/g, ""));
}

/** What was written in HTML says in Markdown what its source doesn't. */
function markdownOf(words: Node): string | undefined {
  const { markdown } = ("data" in words ? words.data : {}) as { markdown?: string };
  return markdown;
}

/** A run of blocks from the first to the last, moved to the left margin: out of its list or quotation. */
export function blocksSource(blocks: readonly Node[], text: string): string {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return "";
  const margin = placeOf(first).column - 1;
  const source = withoutBreaks(
    runSource(blocks, text.slice(startOf(first), endOf(last)), text).trim(),
  );
  if (margin === 0 || !source.includes("\n")) return source;
  return source.replace(new RegExp(`(\\r?\\n)[ \\t>]{1,${margin}}`, "g"), "$1");
}

const breakAtEnd = /(?:<br\s?\/?>|&nbsp;)$/iu;

/** Without the line breaks and blanks that an editor has left behind it. */
function withoutBreaks(source: string): string {
  let rest = source;
  for (;;) {
    const found = /[>;]$/u.test(rest) ? breakAtEnd.exec(rest.slice(-8)) : null;
    if (!found) return rest;
    rest = rest.slice(0, -found[0].length).trimEnd();
  }
}

/** Without the tags that fold a part of the run away; they are no blocks. */
function runSource(blocks: readonly Node[], run: string, text: string): string {
  if (!mayFold(run)) return run;
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      const gap = before ? text.slice(endOf(before), startOf(block)) : "";
      return (mayFold(gap) ? "\n\n" : gap) + sourceOf(block, text);
    })
    .join("");
}
