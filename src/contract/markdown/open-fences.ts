/** Fences that nothing closes, or too late: Markdown takes all below them, to the end of what they stand in, for code. */
import type { Problem } from "../model/document.ts";
import { lateFence } from "./late-fences.ts";
import { childrenOf, type Node, placeOf, sourceOf } from "./tree.ts";

const opening = /^(?:`{3,}|~{3,})/u;

const heading = /^ {0,3}#{1,6} +\S/m;

/** Most of a contract's nodes are in these, and no fence is. */
const holdsWordsOnly: ReadonlySet<Node["type"]> = new Set(["paragraph", "heading", "table"]);

/** What a block stands in. */
interface Around {
  /** How many quotations, each with a sign at the head of every line. */
  quotations: number;
  /** What ends a fence, if nothing else does. */
  whole?: "quotation" | "list's item";
}

export function openFences(root: Node, text: string): Problem[] {
  const problems: Problem[] = [];
  const pending: [Node, Around][] = [[root, { quotations: 0 }]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, around] = next;
    if (node.type === "code") problems.push(...openFence(node, text, around));
    if (holdsWordsOnly.has(node.type)) continue;
    const within = aroundChildren(node, around);
    for (const child of childrenOf(node).toReversed()) pending.push([child, within]);
  }
  return problems;
}

function aroundChildren(node: Node, around: Around): Around {
  if (node.type === "blockquote") return { quotations: around.quotations + 1, whole: "quotation" };
  return node.type === "listItem" ? { ...around, whole: "list's item" } : around;
}

function openFence(
  node: Extract<Node, { type: "code" }>,
  text: string,
  { quotations, whole }: Around,
): Problem[] {
  const source = sourceOf(node, text);
  const [fence] = opening.exec(source) ?? [];
  if (fence === undefined) return [];
  if (isClosed(source, { fence, quotations, code: node.value })) return lateFence(node, fence);
  const swallowed = whole === undefined ? "everything below it" : `the rest of its ${whole}`;
  return [
    {
      rule: "fence-open",
      place: placeOf(node),
      message: `This fence is never closed, so ${swallowed} is code.`,
      hint: `Add a line of ${fence} where the code ends.`,
      ...(whole === undefined && heading.test(node.value) && { hidesRest: true }),
    },
  ];
}

interface Fenced {
  fence: string;
  quotations: number;
  code: string;
}

/** The last line is a fence of the same sign, as long or longer. Too far to the right, it is code as well. */
function isClosed(source: string, { fence, quotations, code }: Fenced): boolean {
  const beforeLast = source.lastIndexOf("\n");
  const last = beforeLast < 0 ? "" : source.slice(beforeLast + 1).trimEnd();
  const quoted =
    quotations === 0 ? "" : new RegExp(`^(?:[ \\t]*>){${quotations}}`, "u").exec(last)?.[0];
  if (quoted === undefined) return false;
  const marks = last.slice(quoted.length).trim();
  const isFence = /^(?:`+|~+)$/u.test(marks) && marks.startsWith(fence);
  return isFence && !(/\s{4}\S+$/u.test(last) && code.trimEnd().endsWith(marks));
}
