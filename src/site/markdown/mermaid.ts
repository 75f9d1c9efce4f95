/**
 * An author's own ```mermaid block is drawn like every other diagram. Where it can't be, the page shows its
 * source, which the reader's browser may still draw.
 */
import { defineHastPlugin, type HastNode } from "satteri";
import { currentSession } from "../session.ts";

export function mermaidPlugin() {
  let count = 0;
  return defineHastPlugin({
    name: "contract-atlas-mermaid",
    element: {
      filter: ["pre"],
      async visit(node, context) {
        const [code] = node.children;
        if (code?.type !== "element" || !isMermaid(code.properties.className)) return;
        count += 1;
        const source = context.textContent(node as HastNode).trim();
        const drawn = await currentSession().drawer.draw({ source }, { idPrefix: `author-${count}` });
        if (!("svg" in drawn)) return;
        context.replaceNode(node, {
          type: "element",
          tagName: "figure",
          properties: { className: ["diagram", "authored"], tabIndex: 0, role: "region", ariaLabel: "Diagram" },
          children: [{ type: "raw", value: drawn.svg }],
        });
      },
    },
  });
}

function isMermaid(className: unknown): boolean {
  return Array.isArray(className) && className.includes("language-mermaid");
}
