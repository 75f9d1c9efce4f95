/**
 * An author's own ```mermaid block is drawn like every other diagram, and stands in the same frame. Where it
 * can't be drawn, the page shows its source and says why; without a browser the reader's own draws it.
 */
import type { Element, ElementContent } from "hast";
import { defineHastPlugin } from "satteri";
import type { Drawn } from "../../diagrams/diagram.ts";
import { currentSession } from "../session.ts";

export function mermaidPlugin() {
  let count = 0;
  return defineHastPlugin({
    name: "contract-atlas-mermaid",
    element: {
      filter: ["pre"],
      async visit(node, context) {
        const [code] = node.children;
        if (code?.type !== "element" || !isMermaid(code.properties["className"])) return;
        count += 1;
        const source = context.textContent(node).trim();
        const drawn = await currentSession().drawer.draw(
          { source },
          { idPrefix: `author-${count}` },
        );
        context.replaceNode(node, figure(source, drawn));
      },
    },
  });
}

function isMermaid(className: unknown): boolean {
  return Array.isArray(className) && className.includes("language-mermaid");
}

/** The markup of `components/diagram/Diagram.astro`, as a Markdown plugin has to write it. */
function figure(source: string, drawn: Drawn): Element {
  const undrawn = "kind" in drawn && drawn.kind === "no-browser";
  return element(
    "atlas-diagram",
    { dataName: "Diagram", dataSource: source, ...(undrawn ? { dataUndrawn: "" } : {}) },
    [
      element("figure", { className: ["diagram", "authored"] }, [
        ...problem(drawn),
        "svg" in drawn
          ? element("div", { className: ["diagram-frame"] }, [
              { type: "raw", value: drawn.svg } as unknown as ElementContent,
            ])
          : element("pre", { className: ["diagram-source"], tabIndex: 0 }, [
              element("code", {}, [text(source)]),
            ]),
        element("figcaption", {}, [element("span", {}, [text("Drawn from the text")])]),
      ]),
    ],
  );
}

function problem(drawn: Drawn): Element[] {
  if ("svg" in drawn || drawn.kind === "no-browser") return [];
  const what =
    drawn.kind === "syntax" ? "This diagram has a mistake" : "This diagram could not be drawn";
  const where = drawn.line === undefined ? "" : ` in line ${drawn.line}`;
  return [
    element("p", { className: ["diagram-problem"] }, [text(`${what}${where}: ${drawn.reason}`)]),
  ];
}

function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
