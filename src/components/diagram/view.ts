/** How large a diagram is shown and which part of it: zooming, and moving it by dragging. */

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
    this.#listenToDragging();
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
        : Math.min(1, across < smallestFit ? 1 : across),
    );
    if (!this.#hasBegun) this.#begin();
  }

  /** What is too wide begins with what the page is about, where that is in the picture. */
  #begin(): void {
    this.#hasBegun = true;
    const subject = this.#frame.querySelector(`a[href=${JSON.stringify(location.pathname)}]`);
    if (!subject) return;
    const { left, width } = subject.getBoundingClientRect();
    const frame = this.#frame.getBoundingClientRect();
    this.#frame.scrollLeft += left + width / 2 - (frame.left + frame.width / 2);
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

  #listenToDragging(): void {
    let from: { x: number; y: number; left: number; top: number } | undefined;
    let moved = false;
    const frame = this.#frame;
    frame.addEventListener("pointerdown", ({ pointerType, button, clientX, clientY }) => {
      // Fingers scroll by themselves.
      if (pointerType !== "mouse" || button !== 0) return;
      moved = false;
      from = { x: clientX, y: clientY, left: frame.scrollLeft, top: frame.scrollTop };
    });
    frame.addEventListener("pointermove", ({ clientX, clientY, pointerId }) => {
      if (!from) return;
      if (!moved && Math.hypot(clientX - from.x, clientY - from.y) < 4) return;
      if (!moved) frame.setPointerCapture(pointerId);
      moved = true;
      frame.scrollLeft = from.left + from.x - clientX;
      frame.scrollTop = from.top + from.y - clientY;
    });
    for (const end of ["pointerup", "pointercancel"])
      frame.addEventListener(end, () => (from = undefined));
    frame.addEventListener("dragstart", (event) => event.preventDefault());
    frame.addEventListener(
      "click",
      (event) => {
        if (moved) event.preventDefault();
        moved = false;
      },
      { capture: true },
    );
  }
}
