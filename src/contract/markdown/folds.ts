/** `<details>` and `<summary>`: they fold a part of the page away, and what they hold is read as if they weren't there. */
import { withLabelOfFold } from "./folded-items.ts";
import { withFoldsOnOutages } from "./folded-outages.ts";
import { childrenOf, type Node } from "./tree.ts";

/** Its own lines: `<details>`, `<summary>More</summary>`, `</details>`. What stands beside them is no fold. */
const foldTags = /<\/?details\b[^<>]*>|<summary\b[^<>]*>[^]*?<\/summary>|<\/?summary\b[^<>]*>/g;

/** A summary is a line; what is longer is a page of its own. */
const longest = 1000;
/** Folds within folds that are still opened. */
const deepest = 50;

/** A cheap look: few texts fold anything. */
export function mayFold(text: string): boolean {
  return text.includes("</details") || text.includes("<details") || text.includes("<summary");
}

/** Takes the tags out of the tree, and leaves what stands between them. */
export function unfold(root: Node, text: string): Node {
  if (!mayFold(text)) return root;
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!("children" in node)) continue;
    const blocks = childrenOf(node);
    const labelled =
      node.type === "listItem" ? withLabelOfFold(blocks, text) : withFoldsOnOutages(blocks, text);
    const children = labelled.flatMap((child) => unfolded(child));
    node.children = children as typeof node.children;
    for (const child of children) pending.push(child);
  }
  return root;
}

/** In MDX a tag is an element with children. */
function unfolded(node: Node, depth = 0): Node[] {
  if (node.type === "html") return isFold(node.value) ? [] : [node];
  if (node.type !== "mdxJsxFlowElement" || depth > deepest) return [node];
  if (node.name === "summary") return [];
  return node.name === "details"
    ? childrenOf(node).flatMap((child) => unfolded(child, depth + 1))
    : [node];
}

/** A link in the summary still leads somewhere, so the tag stays. */
function isFold(html: string): boolean {
  if (html.length > longest || !mayFold(html) || /<a\s/i.test(html)) return false;
  return html.replace(foldTags, "").trim() === "";
}
