/**
 * Mermaid sets every word in a tspan of its own, two levels deep; one text, or one tspan a line, looks the same.
 * Must be one self-contained function (see step.ts).
 */
import type { Step } from "./step.ts";

interface Run {
  attributes: string;
  content: string;
}

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
  function runsOf(row: Element): Run[] {
    const runs: Run[] = [];
    for (const word of row.children) {
      const last = runs.at(-1);
      const attributes = attributesOf(word);
      if (last?.attributes === attributes) last.content += word.textContent ?? "";
      else runs.push({ attributes, content: word.textContent ?? "" });
    }
    return runs;
  }

  /** Mermaid places lines in multiples of the text's size; asking where they stand would lay out the whole picture. */
  function baselineOf(row: SVGTSpanElement): number {
    const places = ["y", "dy"].map(
      (name) => /^(-?[\d.]+)em$/.exec(row.getAttribute(name) ?? "")?.[1],
    );
    if (places.includes(undefined)) return row.getStartPositionOfChar(0).y;
    const size = row.closest("[font-size]")?.getAttribute("font-size");
    return places.reduce((sum, ems) => sum + Number(ems), 0) * Number(size);
  }

  function linesOf(text: SVGTextElement): { x: string; y: string; runs: Run[] }[] {
    return [...text.querySelectorAll<SVGTSpanElement>(":scope > tspan.text-outer-tspan")]
      .filter((row) => row.textContent?.trim())
      .map((row) => ({
        x: row.getAttribute("x") ?? "0",
        y: String(Math.round(baselineOf(row) * 10) / 10),
        runs: runsOf(row),
      }));
  }

  // All places are read before anything is written, so that the browser lays out once.
  const readings = [...svg.querySelectorAll("text")]
    .filter((text) => text.querySelector(":scope > tspan.text-outer-tspan"))
    .map((text) => ({ text, lines: linesOf(text) }));
  for (const { text, lines } of readings) {
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
