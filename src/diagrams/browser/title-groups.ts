/**
 * Sets the names of our own diagrams' frames at their upper edge: in the left corner, else as near to it as no line
 * passes; where lines leave no room there, at the lower edge. Self-contained (see step.ts).
 */
import type { Step } from "./step.ts";

export const titleGroups: Step = function titleGroups(svg, { direction }) {
  if (!direction) return;
  const inset = 12;
  const clear = 6;
  const nudge = 6;
  const lines = [...svg.querySelectorAll<SVGPathElement>("g.edgePaths path")];

  /** Where lines are to be found across a strip, in the coordinates of what stands in it. */
  function crossings(within: SVGGraphicsElement, top: number, bottom: number): number[] {
    const here = within.getCTM()?.inverse();
    return lines.flatMap((line) => {
      const there = line.getCTM();
      if (!here || !there) return [];
      const by = here.multiply(there);
      const box = line.getBBox();
      if (box.y + by.f > bottom || box.y + box.height + by.f < top) return [];
      return Array.from({ length: Math.ceil(line.getTotalLength() / 3) }, (_, step) =>
        new DOMPoint(...pair(line.getPointAtLength(step * 3))).matrixTransform(by),
      ).flatMap(({ x, y }) => (y >= top && y <= bottom ? [x] : []));
    });
  }

  function pair({ x, y }: DOMPoint): [number, number] {
    return [x, y];
  }

  for (const cluster of svg.querySelectorAll<SVGGElement>("g.cluster")) {
    const frame = cluster.querySelector<SVGRectElement>(":scope > rect");
    const label = cluster.querySelector<SVGGElement>(":scope > .cluster-label");
    const [, y] =
      /translate\([-\d.]+[, ]+([-\d.]+)\)/.exec(label?.getAttribute("transform") ?? "") ?? [];
    if (!frame || !label || y === undefined) continue;
    for (const text of label.querySelectorAll("text")) text.setAttribute("text-anchor", "start");
    const { width, height, y: above } = label.getBBox();
    const [left, upper, wide, high] = ["x", "y", "width", "height"].map((name) =>
      Number(frame.getAttribute(name)),
    ) as [number, number, number, number];
    const first = left + inset;
    const last = left + wide - inset - width;

    /** The first place in a strip that no line passes. */
    const placeAt = (baseline: number): number | undefined => {
      const top = baseline + above;
      const taken = crossings(cluster, top - 2, top + height + 2);
      const isTaken = (at: number) =>
        taken.some((line) => line > at - clear && line < at + width + clear);
      // A little nearer to the edge it is still in its corner.
      let x = isTaken(first) && !isTaken(first - nudge) ? first - nudge : first;
      while (x <= last && isTaken(x)) x += 2;
      return x <= last ? x : undefined;
    };

    const atTop = Number(y);
    const atBottom = upper + high - inset / 2 - above - height;
    const found = [atTop, atBottom]
      .map((baseline) => ({ x: placeAt(baseline), baseline }))
      .find(({ x }) => x !== undefined);
    // Where there is no such place, the corner is where it is looked for.
    const { x = first, baseline = atTop } = found ?? {};
    label.setAttribute("transform", `translate(${x}, ${baseline})`);
  }
};
