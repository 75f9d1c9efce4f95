/** Which heading of a page is which heading of the contract's reading. */
import type { Element, Nodes, Parents } from "hast";
import type { HeadingAnchors } from "../../contract/model/document.ts";
import { isElement, textOf } from "./tree.ts";

const tag = /^h[1-6]$/;

export function isHeading(node: Nodes): node is Element {
  return isElement(node) && tag.test(node.tagName);
}

/**
 * One by one, as both are in document order. Where raw HTML added headings that reading doesn't see, by their words.
 */
export function pairHeadings(
  root: Parents,
  anchors: readonly HeadingAnchors[],
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
export function headingsIn(node: Parents): Element[] {
  return node.children.flatMap((child: Nodes) => {
    if (isHeading(child)) return child.children.length > 0 ? [child] : [];
    return child.type === "mdxJsxFlowElement" ? headingsIn(child) : [];
  });
}
