/**
 * Gives every heading the anchor its contract's reading has settled, GitHub's beside it, the hue of the
 * direction it stands in, and a link to itself.
 */
import type { Element } from "hast";
import { defineHastPlugin } from "satteri";
import { laneAnchorsOf, type LaneAnchor } from "../../catalogue/views/lanes.ts";
import type { HeadingAnchors } from "../../contract/document.ts";
import { documentBehind } from "./document.ts";
import { copyLink, element } from "./hast.ts";

export function anchorsPlugin() {
  let waiting: HeadingAnchors[] = [];
  let lanes: LaneAnchor[] = [];
  return defineHastPlugin({
    name: "contract-atlas-anchors",
    async before(_root, context) {
      const document = await documentBehind(context.fileURL);
      waiting = [...(document?.anchors ?? [])];
      lanes = document ? laneAnchorsOf(document.contract) : [];
    },
    element: {
      filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
      visit(node, context) {
        const title = context.textContent(node).replace(/\s+/g, " ").trim();
        const at = waiting.findIndex((candidate) => candidate.title === title);
        if (at < 0) return;
        const [heading] = waiting.splice(0, at + 1).slice(-1);
        if (!heading) return;
        const lane = lanes.find(
          ({ anchor }) => heading.anchor === anchor || heading.anchor.startsWith(`${anchor}-`),
        );
        context.setProperty(node, "id", heading.anchor);
        if (lane) context.setProperty(node, "dataLane", lane.hue);
        context.prependChild(node, heading.also.map(alias));
        context.appendChild(node, permalink(heading));
        context.appendChild(node, copyLink(heading.anchor, title));
      },
    },
  });
}

function alias(id: string): Element {
  return element("span", { id, className: ["anchor-alias"] });
}

function permalink({ anchor, title }: HeadingAnchors): Element {
  return element("a", {
    className: ["permalink"],
    href: `#${anchor}`,
    ariaLabel: `Link to “${title}”`,
    dataPagefindIgnore: "",
  });
}
