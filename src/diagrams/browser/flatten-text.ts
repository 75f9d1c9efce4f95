/**
 * Mermaid sets every word in a tspan of its own, two levels deep; one text, or one tspan a line, looks the same.
 * Must be one self-contained function (see step.ts).
 */
import type { Step } from "./step.ts";

export const flattenText: Step = function flattenText(svg) {
  const namespace = "http://www.w3.org/2000/svg";

  function attributesOf(element: Element): string {
    return JSON.stringify(
      [...element.attributes]
        .filter(({ name }) => name.startsWith("font-") || name === "fill")
        .map(({ name, value }) => [name, value]),
    );
  }

  function apply(element: Element, attributes: string): void {
    for (const [name, value] of JSON.parse(attributes) as [string, string][])
      element.setAttribute(name, value);
  }

  /** Neighbouring words of one style, joined. */
  function runsOf(row: Element): { attributes: string; content: string }[] {
    const runs: { attributes: string; content: string }[] = [];
    for (const word of row.children) {
      const last = runs.at(-1);
      const attributes = attributesOf(word);
      if (last?.attributes === attributes) last.content += word.textContent ?? "";
      else runs.push({ attributes, content: word.textContent ?? "" });
    }
    return runs;
  }

  for (const text of svg.querySelectorAll("text")) {
    const rows = [...text.querySelectorAll<SVGTSpanElement>(":scope > tspan.text-outer-tspan")];
    if (rows.length === 0) continue;
    const lines = rows
      .filter((row) => row.textContent?.trim())
      .map((row) => ({
        x: row.getAttribute("x") ?? "0",
        y: String(Math.round(row.getStartPositionOfChar(0).y * 10) / 10),
        runs: runsOf(row),
      }));
    text.replaceChildren();
    for (const { x, y, runs } of lines) {
      const line =
        lines.length === 1 ? text : text.appendChild(document.createElementNS(namespace, "tspan"));
      line.setAttribute("x", x);
      line.setAttribute("y", y);
      const [only] = runs;
      if (only && runs.length === 1) {
        apply(line, only.attributes);
        line.append(only.content.trim());
        continue;
      }
      for (const run of runs) {
        const span = line.appendChild(document.createElementNS(namespace, "tspan"));
        apply(span, run.attributes);
        span.append(run.content);
      }
    }
    if (lines.length > 1) text.removeAttribute("y");
  }
};
