/**
 * Adds up translations, so that boxes and text stand at their place without groups around them, and puts boxes on
 * whole pixels, so that thin rules are sharp. Must be one self-contained function (see step.ts).
 */
import type { Step } from "./step.ts";

export const settle: Step = function settle(svg) {
  const movable = new Set(["rect", "text", "tspan", "a", "g"]);

  function offset(element: Element): [number, number] | undefined {
    const transform = element.getAttribute("transform");
    if (transform === null) return [0, 0];
    const [, x, y = "0"] =
      /^translate\(\s*(-?[\d.e-]+)(?:[\s,]+(-?[\d.e-]+))?\s*\)$/.exec(transform) ?? [];
    return x === undefined ? undefined : [Number(x), Number(y)];
  }

  function shift(element: Element, [x, y]: [number, number]): void {
    if (element.localName === "rect" || element.hasAttribute("x"))
      element.setAttribute("x", String(Number(element.getAttribute("x")) + x));
    if (element.localName === "rect" || element.hasAttribute("y"))
      element.setAttribute("y", String(Number(element.getAttribute("y")) + y));
  }

  /** Only what has plain numbers for its place, and no place relative to another, can be moved. */
  function canMove(group: Element): boolean {
    return [...group.querySelectorAll("*")].every(
      (part) =>
        movable.has(part.localName) &&
        (part.localName === "g" || part.localName === "a" || !part.hasAttribute("transform")) &&
        !part.hasAttribute("dx") &&
        !part.hasAttribute("dy") &&
        ["x", "y"].every((name) => /^-?[\d.]*$/.test(part.getAttribute(name) ?? "")) &&
        (part.localName !== "text" ||
          (part.hasAttribute("x") && part.hasAttribute("y")) ||
          [...part.children].every((line) => line.hasAttribute("x") && line.hasAttribute("y"))),
    );
  }

  const groups = [...svg.querySelectorAll("g[transform]")].toReversed();
  for (const group of groups) {
    const by = offset(group);
    if (!by || !canMove(group)) continue;
    for (const part of group.querySelectorAll("rect, text, tspan")) shift(part, by);
    group.removeAttribute("transform");
  }

  for (const box of svg.querySelectorAll("rect[stroke]")) {
    for (const name of ["x", "y"])
      box.setAttribute(name, String(Math.floor(Number(box.getAttribute(name))) + 0.5));
    for (const name of ["width", "height"])
      box.setAttribute(name, String(Math.round(Number(box.getAttribute(name)))));
  }
};
