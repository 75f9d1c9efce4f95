/** Sets the names of our own diagrams' frames in their upper left corner, where the fewest lines pass. Self-contained (see step.ts). */
import type { Step } from "./step.ts";

export const titleGroups: Step = function titleGroups(svg, { direction }) {
  if (!direction) return;
  for (const cluster of svg.querySelectorAll("g.cluster")) {
    const frame = cluster.querySelector(":scope > rect");
    const label = cluster.querySelector(":scope > .cluster-label");
    const [, y] =
      /translate\([-\d.]+[, ]+([-\d.]+)\)/.exec(label?.getAttribute("transform") ?? "") ?? [];
    if (!frame || !label || y === undefined) continue;
    label.setAttribute(
      "transform",
      `translate(${Number(frame.getAttribute("x")) + 12}, ${Number(y)})`,
    );
    for (const text of label.querySelectorAll("text")) text.setAttribute("text-anchor", "start");
  }
};
