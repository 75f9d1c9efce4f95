/** Pointing at a system, or focusing it, lights its contracts and those it has them with; the rest stands back. */
import { readGraph } from "./graph.ts";

export function lightOnPointing(svg: SVGSVGElement): void {
  let graph: ReturnType<typeof readGraph> | undefined;

  function light({ target }: Event): void {
    const link = target instanceof Element ? target.closest("a") : null;
    graph ??= readGraph(svg);
    const { boxes, lines } = graph;
    const touched = lines.filter(
      ({ parts, boxes: ends }) => link && (ends.includes(link) || parts.includes(link)),
    );
    const lit = new Set<Element>(touched.flatMap(({ parts, boxes: ends }) => [...parts, ...ends]));
    if (link && boxes.includes(link)) lit.add(link);
    for (const part of [...boxes, ...lines.flatMap(({ parts }) => parts)])
      part.classList.toggle("dim", touched.length > 0 && !lit.has(part));
  }

  svg.addEventListener("pointerover", light);
  svg.addEventListener("focusin", light);
  svg.addEventListener("pointerleave", light);
  svg.addEventListener("focusout", light);
}
