/** The tags of HTML's tables, as the elements that MDX has for them. */
import { markdownInHtml } from "./html-words.ts";
import { type Point, pointsFrom } from "./html-points.ts";
import type { Node } from "../tree.ts";

const tag = /<(\/?)(table|tr|th|td)(?=[\s/>])[^<>]*>/gi;
/** Around a table, beside its rows, or for each of its columns. */
export const otherTag =
  /<\/?(?:div|figure|center|thead|tbody|tfoot|colgroup|col|caption)(?=[\s/>])[^<>]*>/gi;

interface Span {
  name: string;
  start: number;
  /** Behind its opening tag. */
  inside: number;
  end: number;
  children: Span[];
}

/** None where a table holds another, or anything stands outside of their cells. */
export function elementsOfTables(html: string, block: Node): Node[] {
  const tables: Span[] = [];
  let [open, row, cell]: (Span | undefined)[] = [];
  let outside = "";
  let seen = 0;
  for (const { 0: written, 1: slash, 2: word = "", index } of html.matchAll(tag)) {
    const name = word.toLowerCase();
    const behind = index + written.length;
    const isCell = name === "td" || name === "th";
    if (cell) cell.end = index;
    else outside += html.slice(seen, index);
    if (row && !isCell) row.end = index;
    seen = behind;
    cell = undefined;
    if (slash) {
      if (name === "table" && open) [open.end, open] = [behind, undefined];
      continue;
    }
    const span: Span = { name, start: index, inside: behind, end: html.length, children: [] };
    if (name === "table") {
      if (open) return [];
      [open, row] = [span, undefined];
      tables.push(span);
    } else if (isCell) {
      row?.children.push((cell = span));
    } else {
      open?.children.push((row = span));
    }
  }
  outside += html.slice(seen);
  if (outside.replace(otherTag, "").trim() !== "") return [];
  const pointAt = pointsFrom(html, block);
  return tables.map((span) => elementOf(span, html, pointAt));
}

function elementOf(span: Span, html: string, pointAt: (at: number) => Point): Node {
  const isCell = span.name === "td" || span.name === "th";
  const start = pointAt(isCell ? span.inside : span.start);
  const children = isCell
    ? wordsIn(html.slice(span.inside, span.end), start)
    : span.children.map((child) => elementOf(child, html, pointAt));
  const position = { start, end: pointAt(span.end) };
  return {
    type: "mdxJsxFlowElement",
    name: span.name,
    attributes: [],
    children,
    position,
  } as unknown as Node;
}

function wordsIn(source: string, start: Point): Node[] {
  const found = markdownInHtml(source);
  if (found.markdown === "") return [];
  const gap = /^[^\S\n]*/.exec(source)?.[0].length ?? 0;
  const from = { ...start, column: start.column + gap, offset: start.offset + gap };
  const position = { start: from, end: from };
  const text = { type: "text", value: found.text, data: { markdown: found.markdown }, position };
  const words = found.isBold
    ? { type: "strong", children: [text], data: text.data, position }
    : text;
  return [words as unknown as Node];
}
