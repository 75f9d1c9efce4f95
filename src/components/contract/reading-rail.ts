/**
 * Marks the entry of the section being read: the one that the address names while its heading is in the upper third of
 * the window, else the last heading above the end of that third.
 */
class ReadingRail extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  readonly #gone = new AbortController();

  connectedCallback(): void {
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>("nav li a")].map((link) => [
        decodeURIComponent(link.hash.slice(1)),
        link,
      ]),
    );
    const headings = [...links.keys()]
      .map((id) => document.getElementById(id))
      .filter((heading) => heading !== null);
    const mark = () => {
      const topOf = (heading: HTMLElement) => heading.getBoundingClientRect().top;
      const above = headings.filter((heading) => topOf(heading) < innerHeight / 3);
      const asked = headingAt(decodeURIComponent(location.hash.slice(1)), headings);
      const isReadNext = asked && above.includes(asked) && topOf(asked) >= 0;
      const read = isReadNext ? asked : above.at(-1);
      for (const [id, link] of links) {
        if (id === read?.id) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
      this.#show(read && links.get(read.id));
    };
    this.#observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -67% 0px" });
    for (const heading of headings) this.#observer.observe(heading);
    addEventListener("hashchange", mark, { signal: this.#gone.signal });
    this.#foldOnceFollowed();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#gone.abort();
  }

  /** Unfolded, the contents lie over what they lead to. */
  #foldOnceFollowed(): void {
    const contents = this.querySelector("details");
    contents?.addEventListener(
      "click",
      ({ target }) => {
        if (target instanceof Element && target.closest("a")) contents.open = false;
      },
      { signal: this.#gone.signal },
    );
  }

  /** Scrolls the rail, never the page; above the first heading, to its top. */
  #show(link: HTMLElement | undefined): void {
    const rail = this.querySelector("nav");
    if (!rail) return;
    if (!link) return void (rail.scrollTop = 0);
    const [outer, inner] = [rail.getBoundingClientRect(), link.getBoundingClientRect()];
    const faded = parseFloat(getComputedStyle(rail).paddingBottom);
    if (inner.top < outer.top || inner.bottom > outer.bottom - faded)
      rail.scrollTop += inner.top - outer.top - outer.height / 3;
  }
}

/** An address may name what a heading holds, such as a fixed anchor. */
function headingAt(id: string, headings: readonly HTMLElement[]): HTMLElement | undefined {
  const named = document.getElementById(id);
  return headings.find((heading) => heading.contains(named));
}

customElements.define("reading-rail", ReadingRail);
