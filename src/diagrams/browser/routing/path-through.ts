/** A curve that is level at every point and rises or falls between them. Self-contained (see step.ts). */
import type { Direction } from "../../diagram.ts";
import type { Point } from "./line.ts";

export function pathThrough(points: Point[], direction: Direction): string {
  const written = ({ along, across }: Point): string =>
    direction === "LR" ? `${along},${across}` : `${across},${along}`;
  return points
    .map((to, index) => {
      const from = points[index - 1];
      if (!from) return `M${written(to)}`;
      if (Math.abs(from.across - to.across) < 0.5) return `L${written(to)}`;
      const half = (from.along + to.along) / 2;
      const [leaving, arriving] = [from, to].map(({ across }) => written({ along: half, across }));
      return `C${leaving} ${arriving} ${written(to)}`;
    })
    .join("");
}
