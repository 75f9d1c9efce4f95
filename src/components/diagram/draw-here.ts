/** Draws a diagram in the reader's browser, as the build would have done. Loads Mermaid, so import it lazily. */
import { loadMermaid } from "./load-mermaid.ts";
import { present } from "./present.ts";
import { sourceOf } from "./source-of.ts";
import { draw, type Studio } from "../../diagrams/browser/draw.ts";
import { steps, tools } from "../../diagrams/browser/steps.ts";
import type { Direction, Links } from "../../diagrams/diagram.ts";
import { palette } from "../../diagrams/colours.ts";
import { mermaidConfig } from "../../diagrams/theme.ts";
import { withoutInlineStyles } from "./without-inline-styles.ts";

const studio: Studio = {
  mermaid: await loadMermaid(),
  steps,
  tools,
  config: mermaidConfig,
  palette,
};
let drawn = 0;

export async function drawHere(element: HTMLElement): Promise<void> {
  const { links, direction, name = "Diagram", description } = element.dataset;
  const source = sourceOf(element);
  const sourceText = element.querySelector(".diagram-source");
  if (!sourceText) return;
  drawn += 1;
  const id = `drawn-here-${drawn}`;
  const answer = await withoutInlineStyles(() =>
    draw(studio, {
      id,
      source,
      links: links ? (JSON.parse(links) as Links) : { nodes: {}, edges: {} },
      ...(direction === "LR" || direction === "TB"
        ? { direction: direction satisfies Direction }
        : {}),
    }),
  );
  if (!("svg" in answer)) {
    sourceText.before(problem(answer.reason));
    return;
  }
  const frame = document.createElement("div");
  frame.className = "diagram-frame";
  frame.append(
    document.importNode(
      // An emptied attribute would count as an inline style.
      new DOMParser().parseFromString(answer.svg.replaceAll(' style=""', ""), "image/svg+xml")
        .documentElement,
      true,
    ),
  );
  const svg = frame.querySelector("svg");
  if (svg) present(svg, { idPrefix: id, title: name, description });
  sourceText.replaceWith(frame);
  element.dataset["source"] = source;
}

function problem(reason: string): HTMLElement {
  const text = document.createElement("p");
  text.className = "diagram-problem";
  text.textContent = `This diagram could not be drawn: ${reason}`;
  return text;
}
