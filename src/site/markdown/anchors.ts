/**
 * Gives every heading the anchor its contract's reading has settled, GitHub's beside it, the hue of the
 * direction it stands in, and a link to itself.
 */
import type { Element } from "hast";
import { withArrowSigns } from "../../catalogue/views/words/arrow-signs.ts";
import { lanesOfHeadings } from "../../catalogue/views/parts/heading-lanes.ts";
import { copyLink, element } from "./hast.ts";
import { pairHeadings } from "./headings.ts";
import type { MarkdownPage } from "./page.ts";

export function anchors({ tree, document }: MarkdownPage): void {
  if (!document) return;
  // The title's own ids stand on the title that the page shows.
  const below = document.anchors.filter(({ line }) => line !== document.titleLine);
  const lanes = lanesOfHeadings(document);
  for (const [node, heading] of pairHeadings(tree, below)) {
    const lane = lanes.get(heading.anchor);
    node.properties["id"] = heading.anchor;
    if (lane) node.properties["dataLane"] = lane.hue;
    // Who is led into the midst of a contract sees only this heading.
    if (lane && heading.anchor !== lane.anchor) node.properties["dataWay"] = lane.way;
    node.children.unshift(...heading.also.map(alias));
    const title = withArrowSigns(heading.title);
    node.children.push(permalink(heading.anchor, title), copyLink(heading.anchor, title));
  }
}

function alias(id: string): Element {
  return element("span", { id, className: ["anchor-alias"] });
}

function permalink(anchor: string, title: string): Element {
  return element("a", {
    className: ["permalink"],
    href: `#${anchor}`,
    ariaLabel: `Link to “${title}”`,
    dataPagefindIgnore: "",
  });
}
