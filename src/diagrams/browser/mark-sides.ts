/** Gives the systems of a contract their lane's colour at the upper edge. Self-contained (see step.ts). */
import type { Step } from "./step.ts";

export const markSides: Step = function markSides(svg) {
  for (const [side, lane] of [
    ["sideA", "lane-a"],
    ["sideB", "lane-b"],
    ["sideOther", "lane-other"],
  ]) {
    for (const box of svg.querySelectorAll(`.node.${side} > rect`)) {
      const [x, y, width] = ["x", "y", "width"].map((name) => Number(box.getAttribute(name))) as [
        number,
        number,
        number,
      ];
      const mark = document.createElementNS("http://www.w3.org/2000/svg", "path");
      mark.setAttribute("d", `M${x + 6} ${y + 0.5}h${width - 12}`);
      mark.setAttribute("stroke", `var(--${lane})`);
      mark.setAttribute("stroke-width", "3");
      box.after(mark);
    }
  }
};
