/** "- <details><summary>Fallback</summary> …": in a list, what a fold is headed by is the item's label. */
import { childrenOf, endOf, type Node, placeOf, plainText, startOf } from "./tree.ts";

/** A summary with nothing but words in it, and plain text behind it that no blank line sets apart. */
const fold =
  /^(<details\b[^<>]*>[\s>]*<summary\b[^<>]*>)((?:[^<]|<\/?(?:b|strong|em|i|code)>)*)(<\/summary>)([^<]*)(?:<\/details>\s*)?$/i;

/** What is longer is no line. */
const longest = 1000;

/** The item's blocks with the label in bold in front, where a fold with a summary opens them; else as they are. */
export function withLabelOfFold(blocks: readonly Node[], text: string): Node[] {
  const [first, ...rest] = blocks;
  const opened = first && (first.type === "html" ? inHtml(first, text) : inComponent(first));
  return opened ? [...opened, ...rest] : [...blocks];
}

function inHtml(html: Node, text: string): Node[] | undefined {
  const source = text.slice(startOf(html), endOf(html));
  if (source.length > longest) return undefined;
  const [, before, summary, between, behind] = fold.exec(source) ?? [];
  if (!before || summary === undefined || !between || behind === undefined) return undefined;
  const from = startOf(html) + before.length;
  const next = from + summary.length + between.length;
  const label = boldLabel(summary.replace(/<[^<>]*>/g, ""), spanIn(html, text, from, summary));
  if (!label) return undefined;
  return behind.trim() === ""
    ? [label]
    : [label, plainParagraph(behind, spanIn(html, text, next, behind))];
}

/** In MDX the tags are elements. */
function inComponent(node: Node): Node[] | undefined {
  if (node.type !== "mdxJsxFlowElement" || node.name !== "details") return undefined;
  const [summary, ...rest] = childrenOf(node);
  if (!summary || !("name" in summary) || summary.name !== "summary") return undefined;
  const [first] = childrenOf(summary);
  const label = boldLabel(plainText(summary), (first ?? summary).position);
  if (!label) return undefined;
  return [
    label,
    ...rest.map((child) =>
      child.type === "text" ? plainParagraph(child.value, child.position) : child,
    ),
  ];
}

function boldLabel(summary: string, position: Node["position"]): Node | undefined {
  const name = summary
    .replace(/[*_`]/g, "")
    .trim()
    .replace(/(?:(?<!\s)\s+)?[:：]$/u, "");
  if (name === "") return undefined;
  const value = /[?？]$/u.test(name) ? name : `${name}:`;
  const strong = {
    type: "strong",
    children: [{ type: "text", value, position }],
    position,
  } as Node;
  return { type: "paragraph", children: [strong], position } as Node;
}

function plainParagraph(value: string, position: Node["position"]): Node {
  return { type: "paragraph", children: [{ type: "text", value, position }], position } as Node;
}

/** Where a part of the node stands, without the space around it. */
function spanIn(node: Node, text: string, offset: number, part: string): Node["position"] {
  const start = offset + (/^[\s>]*/.exec(part)?.[0].length ?? 0);
  const end = offset + part.trimEnd().length;
  return { start: pointIn(node, text, start), end: pointIn(node, text, end) };
}

function pointIn(node: Node, text: string, offset: number) {
  const { line, column } = placeOf(node);
  const before = text.slice(startOf(node), offset);
  const lastBreak = before.lastIndexOf("\n");
  return {
    line: line + before.split("\n").length - 1,
    column: lastBreak < 0 ? column + before.length : before.length - lastBreak,
    offset,
  };
}
