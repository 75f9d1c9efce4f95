/** What a diagram can do more with scripts: a frame to scroll by keyboard, copying, saving, the whole screen. */
import { saveSvg } from "./save-svg.ts";

class AtlasDiagram extends HTMLElement {
  #sizes: ResizeObserver | undefined;

  connectedCallback(): void {
    if (this.querySelector(".diagram-controls")) return;
    this.#addControls();
    this.#watchFrame();
    if (this.hasAttribute("data-undrawn")) this.#drawWhenSeen();
  }

  disconnectedCallback(): void {
    this.#sizes?.disconnect();
  }

  get #name(): string {
    return this.dataset["name"] ?? "Diagram";
  }

  get #frame(): HTMLElement | null {
    return this.querySelector<HTMLElement>(".diagram-frame");
  }

  #addControls(): void {
    const controls = document.createElement("span");
    controls.className = "diagram-controls";
    if (document.fullscreenEnabled) {
      controls.append(
        button(
          "Full screen",
          () =>
            void (document.fullscreenElement
              ? document.exitFullscreen()
              : this.querySelector("figure")?.requestFullscreen()),
        ),
      );
    }
    const copy = button("Copy Mermaid", async () => {
      await navigator.clipboard.writeText(this.dataset["source"] ?? "");
      copy.textContent = "Copied";
      copy.addEventListener("blur", () => (copy.textContent = "Copy Mermaid"), { once: true });
    });
    if (navigator.clipboard) controls.append(copy);
    const save = button("SVG", () => {
      const svg = this.#frame?.querySelector("svg");
      if (svg) saveSvg(svg, this.#name);
    });
    save.setAttribute("aria-label", "Download as SVG");
    if (this.#frame) controls.append(save);
    this.querySelector("figcaption")?.append(controls);
  }

  /** A frame that scrolls must be reachable by keyboard; one that doesn't would be an empty stop. */
  #watchFrame(): void {
    const frame = this.#frame;
    if (!frame) return;
    this.#sizes = new ResizeObserver(() => {
      if (frame.scrollWidth > frame.clientWidth) {
        frame.tabIndex = 0;
        frame.setAttribute("role", "region");
        frame.setAttribute("aria-label", `${this.#name}, scrolls sideways`);
      } else {
        for (const name of ["tabindex", "role", "aria-label"]) frame.removeAttribute(name);
      }
    });
    this.#sizes.observe(frame);
  }

  /** The build had no browser; this one draws, when the reader gets there. */
  #drawWhenSeen(): void {
    const seen = new IntersectionObserver(async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      const { drawHere } = await import("./draw-here.ts");
      await drawHere(this);
      this.querySelector(".diagram-controls")?.remove();
      this.#addControls();
      this.#watchFrame();
    });
    seen.observe(this);
  }
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}

customElements.define("atlas-diagram", AtlasDiagram);
