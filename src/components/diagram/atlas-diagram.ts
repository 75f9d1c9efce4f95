/** What a diagram can do more with scripts: zooming and moving, the whole screen, copying, saving. */
import { leadOn } from "./lead-on.ts";
import { lightOnPointing } from "./light.ts";
import { savePng, saveSvg } from "./save.ts";
import { sourceOf } from "./source-of.ts";
import { answer, fillToolbar, type Tool } from "./toolbar.ts";
import { View } from "./view.ts";

class AtlasDiagram extends HTMLElement {
  #sizes: ResizeObserver | undefined;

  connectedCallback(): void {
    if (this.querySelector(".diagram-controls > button")) return;
    this.#equip();
    if (this.hasAttribute("data-undrawn")) this.#drawWhenNear();
  }

  disconnectedCallback(): void {
    this.#sizes?.disconnect();
  }

  get #name(): string {
    return this.dataset["name"] ?? "Diagram";
  }

  #equip(): void {
    const frame = this.querySelector<HTMLElement>(".diagram-frame");
    const svg = frame?.querySelector("svg");
    const tools = [
      ...(frame && svg ? this.#viewTools(frame, svg) : []),
      ...(navigator.clipboard ? [this.#copyTool()] : []),
      ...(svg ? this.#saveTools(svg) : []),
    ];
    const place = this.querySelector<HTMLElement>(".diagram-controls");
    if (place) fillToolbar(place, this.#name, tools);
  }

  #viewTools(frame: HTMLElement, svg: SVGSVGElement): Tool[] {
    const updateSides = leadOn(frame, this.querySelector(".diagram-sides"));
    const view = new View(frame, (scale) => {
      const level = this.querySelector(".diagram-level");
      if (level) level.textContent = `${Math.round(scale * 100)} %`;
      this.#nameFrame(frame);
      updateSides();
    });
    this.#sizes = new ResizeObserver(() => requestAnimationFrame(() => view.fit()));
    this.#sizes.observe(frame);
    if (this.dataset["source"] !== undefined) lightOnPointing(svg);
    return [
      { label: "Smaller", icon: "out", act: () => view.zoomOut() },
      {
        label: "100 %",
        hint: "Back to the size it was drawn in",
        level: true,
        act: () => view.reset(),
      },
      { label: "Larger", icon: "in", act: () => view.zoomIn() },
      ...(document.fullscreenEnabled
        ? [{ label: "Full screen", icon: "full" as const, act: () => this.#toggleFullScreen() }]
        : []),
    ];
  }

  #toggleFullScreen(): Promise<void> | undefined {
    return document.fullscreenElement
      ? document.exitFullscreen()
      : this.querySelector("figure")?.requestFullscreen();
  }

  #copyTool(): Tool {
    return {
      label: "Copy Mermaid",
      act: async (button) => {
        await navigator.clipboard.writeText(sourceOf(this));
        answer(button, "Copied");
      },
    };
  }

  #saveTools(svg: SVGSVGElement): Tool[] {
    return [
      { label: "SVG", hint: "Download as SVG", act: () => saveSvg(svg, this.#name) },
      {
        label: "PNG",
        hint: "Download as PNG",
        act: (button) =>
          savePng(svg, this.#name).catch(() => answer(button, "Not allowed here; take the SVG")),
      },
    ];
  }

  /** A frame that scrolls must be reachable by keyboard; one that doesn't would be an empty stop. */
  #nameFrame(frame: HTMLElement): void {
    if (frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight) {
      frame.tabIndex = 0;
      frame.setAttribute("role", "region");
      frame.setAttribute("aria-label", `${this.#name}, can be scrolled; plus and minus zoom`);
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) frame.removeAttribute(name);
    }
  }

  /** The build had no browser; this one draws, when the reader gets there. */
  #drawWhenNear(): void {
    const near = new IntersectionObserver(async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      const { drawHere } = await import("./draw-here.ts");
      await drawHere(this);
      this.#equip();
    });
    near.observe(this);
  }
}

customElements.define("atlas-diagram", AtlasDiagram);
