/**
 * An author's own ```mermaid block is drawn like every other diagram, and stands in the same frame. Where it
 * can't be drawn, the page shows its source and says why; without a browser the reader's own draws it.
 */
import type { Element } from "hast";
import type { SourceFormat } from "satteri";
import { authored } from "../../diagrams/authored.ts";
import { authoredIn } from "../../diagrams/authored-in.ts";
import type { Authored, Drawn } from "../../diagrams/diagram.ts";
import { mistakeIn } from "../../rules/diagram/mistake.ts";
import { currentSession } from "../session/session.ts";
import { around, element, text } from "./hast.ts";
import type { MarkdownPage } from "./page.ts";
import { classesOf, elementsIn, isElement, replace, textOf } from "./tree.ts";

export async function mermaid({ tree, document, format }: MarkdownPage): Promise<void> {
  const sources = new Map<string, number>();
  const copies = new Map<string, number>();
  const described = document ? authoredIn(document).map(({ drawable }) => drawable) : [];
  const figures = elementsIn(tree, "pre")
    .filter(({ node }) => isMermaid(node))
    .map(async ({ node, parent }) => {
      const source = textOf(node).trim();
      const alike = described.filter((each) => each.source === source);
      const diagram = alike[sources.get(source) ?? 0] ?? authored(source);
      count(sources, source);
      const copy = count(copies, JSON.stringify(diagram));
      replace(parent, node, figure(diagram, await draw(diagram, copy), format));
    });
  await Promise.all(figures);
}

function count(counts: Map<string, number>, key: string): number {
  const number = (counts.get(key) ?? 0) + 1;
  counts.set(key, number);
  return number;
}

function isMermaid({ children: [code] }: Element): boolean {
  return code !== undefined && isElement(code) && classesOf(code).includes("language-mermaid");
}

async function draw(diagram: Authored, copy: number): Promise<Drawn> {
  const { source } = diagram;
  const mistake = await mistakeIn(source);
  return mistake
    ? { kind: "syntax", source, ...mistake }
    : currentSession().drawer.draw(diagram, copy);
}

/** The markup of `components/diagram/Diagram.astro`, as a Markdown plugin has to write it. */
function figure(
  { source, title, description }: Authored,
  drawn: Drawn,
  format: SourceFormat,
): Element {
  const undrawn = "kind" in drawn && drawn.kind === "no-browser";
  const shownSource = element("pre", { className: ["diagram-source"], tabIndex: 0 }, [
    element("code", {}, [text(source)]),
  ]);
  const caption = element("figcaption", { dataPagefindIgnore: "" }, [
    element("span", {}, [text("Drawn from the text")]),
    element("span", { className: ["diagram-controls"] }),
  ]);
  const content =
    "svg" in drawn
      ? [
          around(drawn.svg, "diagram-frame", format),
          caption,
          element("details", { dataPagefindIgnore: "" }, [
            element("summary", {}, [text("As text")]),
            shownSource,
          ]),
        ]
      : [...problem(drawn), shownSource, ...(undrawn ? [caption] : [])];
  const toDraw = { dataUndrawn: "", ...(description ? { dataDescription: description } : {}) };
  return element("atlas-diagram", { dataName: title, ...(undrawn ? toDraw : {}) }, [
    element("figure", { className: ["diagram", "authored"] }, content),
  ]);
}

function problem(drawn: Exclude<Drawn, { svg: string }>): Element[] {
  if (drawn.kind === "no-browser") return [];
  const what =
    drawn.kind === "syntax" ? "This diagram has a mistake" : "This diagram could not be drawn";
  const where = drawn.line === undefined ? "" : ` in line ${drawn.line}`;
  return [
    element("p", { className: ["diagram-problem"] }, [text(`${what}${where}: ${drawn.reason}`)]),
  ];
}
