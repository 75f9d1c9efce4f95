/** List items as the page shows them: labels in a column of their own, tasks as signs. */
import type { Element, ElementContent } from "hast";
import { element } from "./hast.ts";
import type { MarkdownPage } from "./page.ts";
import { classesOf, elementsIn, isElement, replace, textOf } from "./tree.ts";

export function lists({ tree }: MarkdownPage): void {
  for (const { node } of elementsIn(tree, "li")) setLabelApart(node);
  for (const { node, parent } of elementsIn(tree, "input"))
    if (node.properties["type"] === "checkbox") replace(parent, node, sign(node));
}

function setLabelApart(item: Element): void {
  const head = item.children.find(isVisible);
  const line = head && isElement(head) && head.tagName === "p" ? head : item;
  const [first, second] = line.children.filter(isVisible);
  if (!first || !isElement(first) || first.tagName !== "strong") return;
  const colonAfter = second?.type === "text" && second.value.startsWith(":");
  if (!colonAfter && !/[:?]$/.test(textOf(first).trim())) return;
  item.properties["className"] = [...classesOf(item), "labelled"];
  // The column says what the colon said.
  const end = first.children.at(-1);
  if (end?.type === "text") end.value = end.value.replace(/\s*:\s*$/, "");
  if (colonAfter) second.value = second.value.slice(1);
}

/** A box that nobody can tick is a sign, not a control. */
function sign({ properties: { checked } }: Element): Element {
  const done = checked !== undefined && checked !== false;
  const properties = { className: ["task"], role: "img", ariaLabel: done ? "done" : "to do" };
  return element("span", done ? { ...properties, dataDone: "" } : properties);
}

function isVisible(node: ElementContent): boolean {
  return node.type !== "text" || node.value.trim() !== "";
}
