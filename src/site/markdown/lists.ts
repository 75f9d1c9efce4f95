/** List items as the page shows them: labels in a column of their own, tasks as signs. */
import type { Element, ElementContent } from "hast";
import { defineHastPlugin } from "satteri";
import { element, text } from "./hast.ts";

export const listsPlugin = defineHastPlugin({
  name: "contract-atlas-lists",
  element: [
    {
      filter: ["li"],
      visit(node, context) {
        const head = node.children.find(isVisible);
        const line = head?.type === "element" && head.tagName === "p" ? head : node;
        const [first, second] = line.children.filter(isVisible);
        if (!first || first.type !== "element" || first.tagName !== "strong") return;
        const colonAfter = second?.type === "text" && second.value.startsWith(":");
        if (!colonAfter && !/[:?]$/.test(context.textContent(first).trim())) return;
        context.setProperty(node, "className", [...classesOf(node), "labelled"]);
        // The column says what the colon said.
        const end = first.children.at(-1);
        if (end?.type === "text") context.replaceNode(end, text(end.value.replace(/\s*:\s*$/, "")));
        if (colonAfter) context.replaceNode(second, text(second.value.slice(1)));
      },
    },
    {
      filter: ["input"],
      // A box that nobody can tick is a sign, not a control.
      visit(node, context) {
        if (node.properties["type"] !== "checkbox") return;
        const done =
          node.properties["checked"] !== undefined && node.properties["checked"] !== false;
        const sign = { className: ["task"], role: "img", ariaLabel: done ? "done" : "to do" };
        context.replaceNode(node, element("span", done ? { ...sign, dataDone: "" } : sign));
      },
    },
  ],
});

function isVisible(node: ElementContent): boolean {
  return node.type !== "text" || node.value.trim() !== "";
}

function classesOf({ properties }: Readonly<Element>): (string | number)[] {
  return Array.isArray(properties["className"]) ? properties["className"] : [];
}
