/**
 * Gives a domain's box double sides, as flowcharts have for what is laid out elsewhere: its fill alone would be a
 * colour alone. Self-contained (see step.ts).
 */
import type { Step } from "./step.ts";

export const markDomains: Step = function markDomains(svg) {
  const inset = 5;
  for (const box of svg.querySelectorAll(".node.domain > rect")) {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
      Number(box.getAttribute(name)),
    ) as [number, number, number, number];
    const sides = document.createElementNS("http://www.w3.org/2000/svg", "path");
    sides.setAttribute("d", `M${x + inset} ${y}v${height}M${x + width - inset} ${y}v${height}`);
    sides.setAttribute("stroke", box.getAttribute("stroke") ?? "none");
    box.after(sides);
  }
};
