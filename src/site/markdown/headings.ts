/** Which heading of a page is which heading of the contract's reading. */
import type { Element } from "hast";
import type { HastNode } from "satteri";
import type { HeadingAnchors } from "../../contract/document.ts";

const tag = /^h[1-6]$/;

export function isHeading(node: HastNode): node is HastNode & Element {
  return node.type === "element" && tag.test(node.tagName);
}

/**
 * One by one, as both are in document order. Where raw HTML added headings that reading doesn't see, by their words.
 *
 * @param textOf the text of a node, as the page shows it
 */
export function pairHeadings(
  root: HastNode,
  anchors: readonly HeadingAnchors[],
  textOf: (node: HastNode) => string,
): [Element, HeadingAnchors][] {
  const titleOf = (node: Element) => textOf(node).replace(/\s+/g, " ").trim();
  const headings = headingsIn(root);
  if (headings.length === anchors.length)
    return headings.flatMap((heading, index) => {
      const known = anchors[index];
      return known ? [[heading, known]] : [];
    });
  let left = anchors;
  return headings.flatMap((heading) => {
    const title = titleOf(heading);
    const at = left.findIndex((candidate) => candidate.title === title);
    const known = left[at];
    if (!known) return [];
    left = left.slice(at + 1);
    return [[heading, known]];
  });
}

/** In MDX a component only groups: headings in it are the document's. */
export function headingsIn(node: HastNode): Element[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => {
    if (isHeading(child as HastNode))
      return (child as Element).children.length > 0 ? [child as Element] : [];
    return child.type === "mdxJsxFlowElement" ? headingsIn(child as HastNode) : [];
  });
}
