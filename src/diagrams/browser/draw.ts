/** Source → SVG with Mermaid, in a browser. Must be one self-contained function (see step.ts). */
import type { Mermaid, MermaidConfig } from "mermaid";
import type { Step, StepContext, Tools } from "./step.ts";

export interface DrawRequest extends Omit<StepContext, "palette"> {
  id: string;
  /** Where it isn't the studio's own. */
  config?: MermaidConfig;
}

export type DrawAnswer =
  { svg: string } | { kind: "syntax" | "layout"; reason: string; line?: number };

/** What a page draws with. */
export interface Studio {
  mermaid: Mermaid;
  steps: Step[];
  tools: Tools;
  config: MermaidConfig;
  /** For our own diagrams, where it may differ: which sanitiser they need depends on whose page they are drawn in. */
  ownConfig?: MermaidConfig;
  /** Computed colours to the CSS variables they stand for. */
  palette: Record<string, string>;
  /** The configuration Mermaid has been given. */
  given?: MermaidConfig;
}

export async function draw(studio: Studio, request: DrawRequest): Promise<DrawAnswer> {
  const { mermaid, steps, tools, palette } = studio;
  const { id, source, isOurs } = request;
  const { config = (isOurs && studio.ownConfig) || studio.config } = request;

  function failure(thrown: unknown): DrawAnswer {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const line = Number(/\bline:? (\d+)/i.exec(reason)?.[1]);
    return { kind, reason, ...(line > 0 ? { line } : {}) };
  }

  // Mermaid takes a configuration in key by key, several times over; every drawing begins with the one it was given.
  function configure(wanted: MermaidConfig): void {
    if (wanted !== studio.given) mermaid.initialize(wanted);
    studio.given = wanted;
  }

  let kind: "syntax" | "layout" = "layout";

  async function render(): Promise<string> {
    configure(config);
    try {
      return (await mermaid.render(id, source)).svg;
    } catch {
      kind = "syntax";
      await mermaid.parse(source);
      kind = "layout";
      // dagre can't lay out every graph.
      configure({ ...config, layout: "elk" });
      return (await mermaid.render(id, source)).svg;
    }
  }

  // Without HTML labels Mermaid shows character codes as written; they must be characters before it measures them.
  function decodeCharacterCodes(): () => void {
    const property = "textContent";
    const inherited = Object.getOwnPropertyDescriptor(Node.prototype, property);
    const decoder = document.createElement("textarea");
    Object.defineProperty(SVGElement.prototype, property, {
      configurable: true,
      get(this: Node) {
        return inherited?.get?.call(this);
      },
      set(this: Node, text: unknown) {
        const decoded =
          typeof text !== "string"
            ? text
            : text.replace(/&#?\w+;/g, (code) => ((decoder.innerHTML = code), decoder.value));
        inherited?.set?.call(this, decoded);
      },
    });
    return () => void Reflect.deleteProperty(SVGElement.prototype, property);
  }

  // Commits without a name get random ones, and two builds should give the same bytes.
  function predictChance(): () => void {
    const { random } = Math;
    let state = 1;
    Math.random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    return () => void (Math.random = random);
  }

  /** Mermaid's style sheet by a way that a Content-Security-Policy without `unsafe-inline` leaves open. */
  function adopt(style: HTMLStyleElement): () => void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent ?? "");
    document.adoptedStyleSheets.push(sheet);
    return () =>
      (document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (adopted) => adopted !== sheet,
      ));
  }

  /** Such a policy ignores `style="…"`, too, but not the same written by a script. */
  function applyInlineStyles(within: Element): void {
    for (const element of within.querySelectorAll<SVGElement>("[style]")) {
      element.style.cssText = element.getAttribute("style") ?? "";
    }
  }

  const host = document.body.appendChild(document.createElement("div"));
  const undo = [() => host.remove(), decodeCharacterCodes(), predictChance()];
  try {
    host.innerHTML = await render();
    const style = host.querySelector("style");
    if (style && !style.sheet) {
      undo.push(adopt(style));
      host.innerHTML = await render();
      applyInlineStyles(host);
    }
    const svg = host.querySelector("svg");
    if (!svg) throw new Error("Mermaid gave no picture.");
    for (const step of steps) step(svg, { ...request, palette }, tools);
    return { svg: new XMLSerializer().serializeToString(svg) };
  } catch (thrown) {
    return failure(thrown);
  } finally {
    for (const each of undo) each();
  }
}
