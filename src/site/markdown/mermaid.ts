/**
 * An author's own ```mermaid block is drawn like every other diagram, and stands in the same frame. Where it
 * can't be drawn, the page shows its source and says why; without a browser the reader's own draws it.
 */
import type { Element } from "hast";
import { defineHastPlugin } from "satteri";
import { authored } from "../../diagrams/authored.ts";
import { authoredIn } from "../../diagrams/authored-in.ts";
import type { Authored, Drawn } from "../../diagrams/diagram.ts";
import { mistakeIn } from "../../rules/diagram/mistake.ts";
import { currentSession } from "../session.ts";
import { documentBehind } from "./document.ts";
import { around, element, text } from "./hast.ts";

export function mermaidPlugin() {
  const sources = new Map<string, number>();
  const copies = new Map<string, number>();
  let described: Authored[] = [];
  return defineHastPlugin({
    name: "contract-atlas-mermaid",
    async before(_root, context) {
      const document = await documentBehind(context.fileURL);
      described = document ? authoredIn(document).map(({ drawable }) => drawable) : [];
    },
    element: {
      filter: ["pre"],
      async visit(node, context) {
        const [code] = node.children;
        if (code?.type !== "element" || !isMermaid(code.properties["className"])) return;
        const source = context.textContent(node).trim();
        const alike = described.filter((each) => each.source === source);
        const diagram = alike[sources.get(source) ?? 0] ?? authored(source);
        count(sources, source);
        const copy = count(copies, JSON.stringify(diagram));
        context.replaceNode(node, figure(diagram, await draw(diagram, copy), context.fileURL));
      },
    },
  });
}

function count(counts: Map<string, number>, key: string): number {
  const number = (counts.get(key) ?? 0) + 1;
  counts.set(key, number);
  return number;
}

function isMermaid(className: unknown): boolean {
  return Array.isArray(className) && className.includes("language-mermaid");
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
  file: URL | undefined,
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
          around(drawn.svg, "diagram-frame", file),
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
