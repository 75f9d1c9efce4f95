/** Gives every heading the anchor its contract's reading has settled, and GitHub's beside it. */
import { defineHastPlugin } from "satteri";
import type { HeadingAnchors } from "../../contract/document.ts";
import { documentBehind } from "./document.ts";

export function anchorsPlugin() {
  let waiting: HeadingAnchors[] = [];
  return defineHastPlugin({
    name: "contract-atlas-anchors",
    async before(_root, context) {
      waiting = [...((await documentBehind(context.fileURL))?.anchors ?? [])];
    },
    element: {
      filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
      visit(node, context) {
        const title = context.textContent(node).replace(/\s+/g, " ").trim();
        const at = waiting.findIndex((candidate) => candidate.title === title);
        if (at < 0) return;
        const [heading] = waiting.splice(0, at + 1).slice(-1);
        if (!heading) return;
        context.setProperty(node, "id", heading.anchor);
        for (const id of heading.also) {
          context.prependChild(node, {
            type: "element",
            tagName: "span",
            properties: { id, className: ["anchor-alias"] },
            children: [],
          });
        }
      },
    },
  });
}
