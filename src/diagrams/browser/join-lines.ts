/**
 * A sequence diagram's labels are one text a line; one text with a tspan a line looks the same and is read as one.
 * Must be one self-contained function (see step.ts).
 */
import type { Step } from "./step.ts";

export const joinLines: Step = function joinLines(svg) {
  if (svg.getAttribute("aria-roledescription") !== "sequence") return;
  const namespace = "http://www.w3.org/2000/svg";

  interface Piece {
    text: SVGTextElement;
    /** What its line has of its own: the text itself, or the only tspan in it. */
    content: Element;
    y: number;
    lineHeight: number;
  }

  function pieceOf(text: SVGTextElement): Piece {
    const fontSize = Number(text.closest("[font-size]")?.getAttribute("font-size"));
    const pixels = (element: Element): number => {
      const shift = element.getAttribute("dy") ?? "0";
      return Number.parseFloat(shift) * (shift.endsWith("em") ? fontSize : 1);
    };
    const [only] = text.children;
    const content = only && text.children.length === 1 ? only : text;
    const y =
      Number(text.getAttribute("y")) + pixels(text) + (content === text ? 0 : pixels(content));
    return { text, content, y, lineHeight: 1.5 * fontSize };
  }

  function follows(before: Piece, piece: Piece): boolean {
    return (
      before.text.nextElementSibling === piece.text &&
      before.text.getAttribute("class") === piece.text.getAttribute("class") &&
      before.text.getAttribute("x") === piece.text.getAttribute("x") &&
      piece.y > before.y &&
      piece.y - before.y < before.lineHeight
    );
  }

  function lineOf({ text, content, y }: Piece): Element {
    const line = content === text ? document.createElementNS(namespace, "tspan") : content;
    if (content === text) line.append(text.textContent ?? "");
    line.removeAttribute("dy");
    line.setAttribute("x", text.getAttribute("x") ?? "0");
    line.setAttribute("y", String(y));
    return line;
  }

  const labels: Piece[][] = [];
  for (const text of svg.querySelectorAll("text")) {
    const piece = pieceOf(text);
    const label = labels.at(-1);
    const before = label?.at(-1);
    if (label && before && follows(before, piece)) label.push(piece);
    else labels.push([piece]);
  }
  for (const label of labels) {
    const [first, ...others] = label;
    if (!first || others.length === 0) continue;
    const lines = label.map(lineOf);
    first.text.replaceChildren(...lines);
    for (const name of ["x", "y", "dy"]) first.text.removeAttribute(name);
    for (const { text } of others) text.remove();
  }
};
