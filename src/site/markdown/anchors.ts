/**
 * Gives every heading the anchor its contract's reading has settled, GitHub's beside it, the hue of the
 * direction it stands in, and a link to itself.
 */
import type { Element } from "hast";
import { defineHastPlugin } from "satteri";
import { laneAnchorsOf } from "../../catalogue/views/lanes.ts";
import type { HeadingAnchors } from "../../contract/document.ts";
import { documentBehind } from "./document.ts";
import { copyLink, element } from "./hast.ts";
import { pairHeadings } from "./headings.ts";

export const anchorsPlugin = defineHastPlugin({
  name: "contract-atlas-anchors",
  async before(root, context) {
    const document = await documentBehind(context.fileURL);
    if (!document) return;
    // The title's own ids stand on the title that the page shows.
    const below = document.anchors.filter(({ line }) => line !== document.titleLine);
    const lanes = laneAnchorsOf(document.contract);
    for (const [node, heading] of pairHeadings(root, below, (part) => context.textContent(part))) {
      const lane = lanes.find(
        ({ anchor }) => heading.anchor === anchor || heading.anchor.startsWith(`${anchor}-`),
      );
      context.setProperty(node, "id", heading.anchor);
      if (lane) context.setProperty(node, "dataLane", lane.hue);
      context.prependChild(node, heading.also.map(alias));
      context.appendChild(node, permalink(heading));
      context.appendChild(node, copyLink(heading.anchor, heading.title));
    }
  },
});

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
