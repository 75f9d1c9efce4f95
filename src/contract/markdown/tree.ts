/** Markdown → syntax tree, with the parser that renders the pages, so that both see the same document. */
import type { MdastNode } from "satteri";
import { markdownToMdast, mdxToMdast } from "satteri";
import type { Place } from "../model/document.ts";
import { type Complaint, complaintIn } from "./complaint.ts";
import { tangleIn } from "./tangle.ts";

export type Node = MdastNode;

export interface Tree {
  root: Node;
  /** Whether it is that of MDX. */
  isMdx?: true;
  /** The MDX parser's complaint; the tree is then that of the text read as plain Markdown. */
  failure?: Complaint;
  /** Why there is no tree: the root is empty. */
  unreadable?: Complaint;
}

/** Never throws, and takes time in proportion to the text. */
export function parseMarkdown(text: string, mdx: boolean): Tree {
  const tangle = tangleIn(text);
  if (tangle) return unreadable(tangle);
  try {
    return mdx ? parseMdx(text) : { root: markdownToMdast(text) as Node };
  } catch (error) {
    return unreadable({
      message: `The Markdown parser gave up: ${complaintIn(error).message}`,
      place: { line: 1, column: 1 },
    });
  }
}

function parseMdx(text: string): Tree {
  try {
    return { root: mdxToMdast(text) as Node, isMdx: true };
  } catch (error) {
    return { root: markdownToMdast(text) as Node, failure: complaintIn(error) };
  }
}

function unreadable(complaint: Complaint): Tree {
  return { root: { type: "root", children: [] }, unreadable: complaint };
}

export function childrenOf(node: Node): Node[] {
  return "children" in node ? (node.children as Node[]) : [];
}

export function placeOf(node: Node): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** The source text of a node. */
export function sourceOf(node: Node, text: string): string {
  return text.slice(startOf(node), endOf(node));
}

export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}

/** The text a reader sees: markup gone, code kept, images by their description. */
export function plainText(node: Node): string {
  if (!("children" in node)) return ownText(node);
  // Most of what is asked for holds one run of text.
  const [only, ...others] = node.children as Node[];
  if (only?.type === "text" && others.length === 0) return only.value;
  let text = "";
  for (const part of walk(node)) text += ownText(part);
  return text;
}

function ownText(node: Node): string {
  if (node.type === "html") return "";
  if (node.type === "mdxJsxTextElement") return idOfEmpty(node);
  if (node.type === "break") return "\n";
  if (node.type === "image") return node.alt ?? "";
  return "value" in node && typeof node.value === "string" ? node.value : "";
}

/** A component without words of its own, `<SystemLink id="stock" />`, stands for what it names. */
function idOfEmpty({
  name,
  attributes,
  children,
}: Extract<Node, { type: "mdxJsxTextElement" }>): string {
  if (children.length > 0 || !name || !/^\p{Lu}/u.test(name)) return "";
  const [said] = ["id", "name"].flatMap((key) =>
    attributes.flatMap((each) =>
      each.type === "mdxJsxAttribute" && each.name === key && typeof each.value === "string"
        ? each.value
        : [],
    ),
  );
  return said ?? "";
}

/** All nodes below (and with) the given one, in document order. */
export function* walk(node: Node): Generator<Node> {
  const pending = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    const children = childrenOf(next);
    for (let at = children.length - 1; at >= 0; at -= 1) pending.push(children[at] as Node);
  }
}
