/** Finding and replacing in a tree. */
import type { Element, ElementContent, Nodes, Parents } from "hast";

export interface Placed {
  node: Element;
  parent: Parents;
}

/** In document order, as they stand before any of them is changed. */
export function elementsIn(root: Parents, ...names: string[]): Placed[] {
  const found: Placed[] = [];
  const pending: [Nodes, Parents][] = [];
  const enter = (parent: Parents): void => {
    for (const child of parent.children.toReversed()) pending.push([child, parent]);
  };
  enter(root);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, parent] = next;
    if (node.type === "element" && names.includes(node.tagName)) found.push({ node, parent });
    if ("children" in node) enter(node);
  }
  return found;
}

/** The text of a node and all in it. */
export function textOf(node: Nodes): string {
  if ("value" in node) return node.type === "comment" ? "" : node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** @param by Nothing, to remove it. */
export function replace(parent: Parents, node: Nodes, ...by: ElementContent[]): void {
  const at = (parent.children as Nodes[]).indexOf(node);
  if (at >= 0) parent.children.splice(at, 1, ...by);
}

export function isElement(node: Nodes): node is Element {
  return node.type === "element";
}

export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}
