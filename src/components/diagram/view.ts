/** How large a diagram is shown and which part of it. */
import { dragToScroll } from "./drag-to-scroll.ts";
import { framesIn } from "./graph.ts";
import { startOf } from "./start-of.ts";

const [smallest, largest, step] = [0.25, 4, 1.25];
/** A picture that is a little too wide is shown smaller, as long as its text stays readable; a wider one scrolls. */
const smallestFit = 0.85;
const largestInFullScreen = 2;

export class View {
  readonly #frame: HTMLElement;
  readonly #natural: { width: number; height: number };
  readonly #onScale: (scale: number) => void;
  #scale = 1;
  #isChosen = false;
  #hasBegun = false;

  constructor(frame: HTMLElement, onScale: (scale: number) => void) {
    this.#frame = frame;
    this.#onScale = onScale;
    const { width = 0, height = 0 } = this.#svg?.viewBox.baseVal ?? {};
    this.#natural = { width, height };
    dragToScroll(frame);
    this.#frame.closest("figure")?.addEventListener("fullscreenchange", () => this.reset());
    this.#frame.addEventListener("keydown", (event) => this.#onKey(event));
    this.#frame.addEventListener("wheel", (event) => this.#onWheel(event), { passive: false });
  }

  /** As large as it was drawn, or as its place allows; what the reader has chosen stays. */
  fit(): void {
    if (this.#isChosen) return;
    const style = getComputedStyle(this.#frame);
    const width =
      this.#frame.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight);
    if (width <= 0 || this.#natural.width === 0) return;
    const across = width / this.#natural.width;
    const isFull = document.fullscreenElement?.contains(this.#frame) ?? false;
    const down = (this.#frame.clientHeight - 32) / this.#natural.height;
    this.#show(
      isFull
        ? Math.min(largestInFullScreen, across, down)
        : Math.min(1, Math.max(across, leastFit(style) ?? (across < smallestFit ? 1 : 0))),
    );
    if (!this.#hasBegun) this.#begin();
  }

  /** What is too wide begins where most of it is seen. */
  #begin(): void {
    this.#hasBegun = true;
    const svg = this.#svg;
    if (!svg || this.#frame.scrollWidth <= this.#frame.clientWidth) return;
    const origin = this.#frame.getBoundingClientRect().left - this.#frame.scrollLeft;
    const boxes = framesIn(svg).map(({ link }) => {
      const { left, right } = link.getBoundingClientRect();
      const isSubject = link.getAttribute("href") === location.pathname;
      return { start: left - origin, end: right - origin, isSubject };
    });
    this.#frame.scrollLeft = startOf(boxes, this.#frame.clientWidth);
  }

  zoomIn(): void {
    this.#choose(this.#scale * step);
  }

  zoomOut(): void {
    this.#choose(this.#scale / step);
  }

  reset(): void {
    this.#isChosen = false;
    this.#frame.style.removeProperty("block-size");
    this.fit();
  }

  get #svg(): SVGSVGElement | null {
    return this.#frame.querySelector("svg");
  }

  /** The frame keeps its height, so that a larger picture is looked at through it. */
  #choose(scale: number): void {
    if (!this.#isChosen && !document.fullscreenElement)
      this.#frame.style.blockSize = `${this.#frame.offsetHeight}px`;
    this.#isChosen = true;
    this.#show(scale);
  }

  /** What is in the middle stays there. */
  #show(wanted: number): void {
    const scale = Math.min(largest, Math.max(smallest, wanted));
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.#frame;
    const grown = scale / this.#scale;
    this.#frame.dataset["scaled"] = "";
    this.#svg?.setAttribute("width", String(Math.round(this.#natural.width * scale)));
    this.#svg?.setAttribute("height", String(Math.round(this.#natural.height * scale)));
    this.#scale = scale;
    this.#frame.scrollLeft = (scrollLeft + clientWidth / 2) * grown - clientWidth / 2;
    this.#frame.scrollTop = (scrollTop + clientHeight / 2) * grown - clientHeight / 2;
    this.#onScale(scale);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { "+": this.zoomIn, "=": this.zoomIn, "-": this.zoomOut, "0": this.reset }[
      event.key
    ];
    if (!act) return;
    event.preventDefault();
    act.call(this);
  }

  /** The wheel alone scrolls the page; with the key that zooms pages it zooms the picture. */
  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#choose(this.#scale * (event.deltaY < 0 ? 1.1 : 1 / 1.1));
  }
}

/** Said by the style sheet where there is little room: what doesn't fit is shown that small rather than as it was drawn. */
function leastFit(style: CSSStyleDeclaration): number | undefined {
  return Number(style.getPropertyValue("--least-fit")) || undefined;
}
