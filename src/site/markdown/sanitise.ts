/**
 * Raw HTML in a contract is anybody's text. It passes GitHub's own allow list (the default schema of
 * hast-util-sanitize); classes stay only where the highlighter sets them. MDX is code and trusted as such.
 */
import type { Nodes, Parents, Root } from "hast";
import { defaultSchema, sanitize, type Schema } from "hast-util-sanitize";
import { text } from "./hast.ts";
import type { MarkdownPage } from "./page.ts";

const schema: Schema = {
  ...defaultSchema,
  // Ids are given by the anchors plugin; none of the text's own survive.
  attributes: {
    ...defaultSchema.attributes,
    pre: [["className", /^language-[\w-]+$/], "dataLanguage"],
    code: [["className", /^language-[\w-]+$/]],
    span: [["className", /^token(?: [\w-]+)*$|^[\w-]+$/]],
  },
};

/** The renderer takes back a tree of 128 levels; the frames and links that are added need a few. */
const deepest = 100;

export function sanitise(page: MarkdownPage): void {
  if (page.format === "markdown") page.tree = levelled(sanitize(page.tree, schema) as Root);
}

/** What is nested deeper than a page can be loses its nesting, not its words. */
function levelled<Node extends Nodes>(node: Node, depth = 0): Node {
  if (!("children" in node) || node.children.length === 0) return node;
  const children =
    depth < deepest
      ? (node as Parents).children.map((child) => levelled(child, depth + 1))
      : [text(wordsOf(node))];
  return { ...node, children };
}

/** Words of different blocks don't run into each other. */
function wordsOf(node: Nodes): string {
  const words: string[] = [];
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === "text") words.push(next.value);
    if ("children" in next) pending.push(...next.children.toReversed());
  }
  return words.join(" ").replace(/\s+/g, " ").trim();
}
