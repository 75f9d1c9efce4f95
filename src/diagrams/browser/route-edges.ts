/**
 * Redraws our own diagrams' lines: out of a box's side, level past other boxes, rising and falling only in the gaps
 * between them. Mermaid says where a line passes; this says how it gets there. Self-contained (see step.ts).
 */
import type { Step } from "./step.ts";

export const routeEdges: Step = function routeEdges(svg, { direction }, { routing }) {
  if (!direction) return;
  const head = 4.5;
  for (const root of svg.querySelectorAll("g.root")) {
    const lines = routing.readLines(root, direction);
    routing.spreadPorts(lines.flatMap(({ first, last }) => [first, last]));
    for (const { path, first, last, inner, step } of lines) {
      const back = path.hasAttribute("marker-start") ? head * step : 0;
      const front = path.hasAttribute("marker-end") ? head * step : 0;
      const start = { along: first.along + back, across: first.across };
      const end = { along: last.along - front, across: last.across };
      path.setAttribute("d", routing.pathThrough([start, ...inner, end], direction));
    }
  }
};
