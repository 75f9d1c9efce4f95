/** What an .mdx file needs to be there when its page is made. */
import type { Component, Needs } from "../../model/document.ts";
import { type Node, placeOf, walk } from "../tree.ts";

const imported = /\b(?:from|import)\s*["']([^"'?]+)/g;

export function needsOf(root: Node): Needs {
  const needs: Needs = { imports: [], components: [] };
  for (const node of walk(root)) {
    if (node.type === "mdxjsEsm") needs.imports.push(...importsIn(node));
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement")
      needs.components.push(...componentOf(node));
  }
  return needs;
}

function importsIn(node: Extract<Node, { type: "mdxjsEsm" }>): Needs["imports"] {
  return Array.from(node.value.matchAll(imported), ({ 0: found, 1: target = "", index }) => {
    const before = node.value.slice(0, index + found.length - target.length - 1).split("\n");
    const line = placeOf(node).line + before.length - 1;
    return { target, place: { line, column: (before.at(-1)?.length ?? 0) + 1 } };
  });
}

/** Nothing where what it is given isn't known before its code runs. */
function componentOf(
  node: Extract<Node, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>,
): Component[] {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") return [];
    attributes[attribute.name] = attribute.value;
  }
  return node.name && /^\p{Lu}/u.test(node.name)
    ? [{ name: node.name, attributes, place: placeOf(node) }]
    : [];
}
