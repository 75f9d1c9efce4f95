/** Following a heading's link also copies its address. */
class PermalinksCopy extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const link =
        event.target instanceof Element
          ? event.target.closest<HTMLAnchorElement>("a.permalink")
          : null;
      if (!link || !navigator.clipboard) return;
      void navigator.clipboard.writeText(link.href).then(() => {
        link.dataset["copied"] = "";
        setTimeout(() => delete link.dataset["copied"], 1600);
      });
    });
  }
}

customElements.define("permalinks-copy", PermalinksCopy);
