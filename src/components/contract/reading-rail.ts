/** Marks the entry of the section being read: the last heading above the upper third of the window. */
class ReadingRail extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map(
      [...this.querySelectorAll("a")].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
    );
    const headings = [...links.keys()]
      .map((id) => document.getElementById(id))
      .filter((heading) => heading !== null);
    const mark = () => {
      const read = headings.findLast(
        (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
      );
      for (const [id, link] of links) {
        if (id === read?.id) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
      const current = read && links.get(read.id);
      if (current) this.#show(current);
    };
    this.#observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -67% 0px" });
    for (const heading of headings) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  /** Scrolls the rail, never the page. */
  #show(link: HTMLElement): void {
    const rail = this.querySelector("nav");
    if (!rail) return;
    const [outer, inner] = [rail.getBoundingClientRect(), link.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      rail.scrollTop += inner.top - outer.top - outer.height / 3;
  }
}

customElements.define("reading-rail", ReadingRail);
