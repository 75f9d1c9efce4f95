/**
 * Puts the space back that Mermaid drops where it breaks a label, so that copying, searching in the page and reading
 * aloud give its words. The space has a place of its own, where it moves no line. Self-contained (see step.ts).
 */
import type { Step } from "./step.ts";

export const spaceLines: Step = function spaceLines(svg, { source }) {
  const written = source.replaceAll(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

  /** A word longer than a line is broken, too. */
  function isWithinWord(before: string, after: string): boolean {
    const [start = ""] = after.split(/\s/, 1);
    return !/\s/.test(before.trim()) && written.includes(before.trim() + start);
  }

  for (const text of svg.querySelectorAll("text")) {
    const lines = [...text.querySelectorAll(":scope > tspan[x][y]")];
    const words = lines.map((line) => line.textContent ?? "");
    for (const [index, line] of lines.entries()) {
      const [before, after] = [words[index - 1], words[index]];
      if (before === undefined || after === undefined || isWithinWord(before, after)) continue;
      const x = Math.round(Number(line.getAttribute("x")) * 10) / 10;
      line.setAttribute("x", `${x} ${x}`);
      line.prepend(" ");
    }
  }
};
