/** The lines of one drawing: which boxes they join and what Mermaid has them pass. Self-contained (see step.ts). */
import type { Direction } from "../../diagram.ts";
import type { Box, Line, Point } from "./line.ts";

export function readLines(root: Element, direction: Direction): Line[] {
  const point = (x: number, y: number): Point =>
    direction === "LR" ? { along: x, across: y } : { along: y, across: x };

  function boxOf(part: Element): Box | undefined {
    const rect = part.querySelector("rect");
    const place = part.getAttribute("transform") ?? "";
    const [, x, y] = /translate\(([-\d.]+)[, ]+([-\d.]+)\)/.exec(place) ?? [];
    if (!rect || x === undefined || y === undefined) return undefined;
    const [width, height] = ["width", "height"].map((name) => Number(rect.getAttribute(name)));
    const half = point((width ?? 0) / 2, (height ?? 0) / 2);
    const { along, across } = point(Number(x), Number(y));
    return {
      start: along - half.along,
      end: along + half.along,
      top: across - half.across,
      bottom: across + half.across,
    };
  }

  function labelOf(id: string | null): Box | undefined {
    const labels = [...root.querySelectorAll(":scope > .edgeLabels > .edgeLabel")];
    const label = labels.find((each) => each.querySelector(`[data-id="${id}"] rect`));
    return label && boxOf(label);
  }

  function reaches({ start, end, top, bottom }: Box, { along, across }: Point): boolean {
    return along > start - 2 && along < end + 2 && across > top - 2 && across < bottom + 2;
  }

  /** A line is level where its label stands on it. */
  function levelAt(label: Box, points: Point[], step: number): Point[] {
    const [near, far] =
      step > 0 ? [label.start - 6, label.end + 6] : [label.end + 6, label.start - 6];
    const across = (label.top + label.bottom) / 2;
    return [
      ...points.filter(({ along }) => step * along < step * near),
      { along: near, across },
      { along: far, across },
      ...points.filter(({ along }) => step * along > step * far),
    ];
  }

  /** It changes its level over the whole gap up to the next column of boxes, not only over half of it. */
  function useWholeGap(points: Point[], from: Box, to: Box, step: number): void {
    const [first, second] = points;
    const [last, lastButOne] = [points.at(-1), points.at(-2)];
    if (!first || !second || !last || !lastButOne) return;
    const ahead = boxes.map((box) => step * (step > 0 ? box.start : box.end));
    const behind = boxes.map((box) => step * (step > 0 ? box.end : box.start));
    const opens = Math.min(
      ...ahead.filter((edge) => edge > step * (step > 0 ? from.end : from.start)),
    );
    const closes = Math.max(
      ...behind.filter((edge) => edge < step * (step > 0 ? to.start : to.end)),
    );
    if (opens > step * first.along && opens < step * second.along) first.along = step * opens;
    if (closes < step * last.along && closes > step * lastButOne.along) last.along = step * closes;
  }

  function lineOf(path: Element): Line | undefined {
    const encoded = JSON.parse(atob(path.getAttribute("data-points") ?? "")) as {
      x: number;
      y: number;
    }[];
    const points = encoded.map(({ x, y }) => point(x, y));
    const [firstPoint, lastPoint] = [points[0], points.at(-1)];
    const from = firstPoint && boxes.find((box) => reaches(box, firstPoint));
    const to = lastPoint && boxes.find((box) => reaches(box, lastPoint));
    if (!from || !to || (to.start < from.end && to.end > from.start)) return undefined;
    const step = to.start >= from.end ? 1 : -1;
    const [leaves, arrives] = step > 0 ? [from.end, to.start] : [from.start, to.end];
    const label = labelOf(path.getAttribute("data-id"));
    const between = points
      .slice(1, -1)
      .filter(({ along }) => step * along > step * leaves && step * along < step * arrives);
    // A single point that no label asks for lies on the straight line anyway.
    const inner = label ? levelAt(label, between, step) : between.length > 1 ? between : [];
    useWholeGap(inner, from, to, step);
    const hasLevel = inner.length > 0;
    return {
      path,
      step,
      inner,
      first: { along: leaves, across: 0, box: from, towards: inner[0] ?? lastPoint, hasLevel },
      last: { along: arrives, across: 0, box: to, towards: inner.at(-1) ?? firstPoint, hasLevel },
    };
  }

  const boxes = [...root.querySelectorAll(":scope > .nodes > .node")]
    .map(boxOf)
    .filter((box) => box !== undefined);
  return [...root.querySelectorAll(":scope > .edgePaths > [data-points]")]
    .map(lineOf)
    .filter((line) => line !== undefined);
}
