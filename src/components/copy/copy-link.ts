/** The menu of `<copy-link>`: an address on its own, as Markdown, and a contract's badge. */
import { element } from "../search/element.ts";
import { badgeMarkdown, markdownLink } from "./copy-forms.ts";

/** How long a copied form says so before the menu closes. */
const shownFor = 1200;

class CopyLink extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard || this.firstChild) return;
    const { title = "", anchor } = this.dataset;
    const button = element(
      "button",
      { type: "button", "aria-label": `Copy link to ${title}`, class: anchor ? "mark" : "copy" },
      anchor ? "#" : "Copy link",
    );
    // The click that makes the menu also opens it: what the button opens is looked up after its listeners ran.
    button.addEventListener("click", () => this.#addMenu(button), { once: true });
    this.append(button);
  }

  #addMenu(button: HTMLButtonElement): void {
    const menu = element(
      "div",
      { popover: "auto", class: "copy-menu", role: "group", "aria-label": "Copy as" },
      ...this.#forms().map(([label, text]) => copier(label, text, () => menu.hidePopover())),
    );
    menu.addEventListener("beforetoggle", (event) => {
      if (event.newState !== "open") return;
      const { left, bottom } = button.getBoundingClientRect();
      menu.style.top = `${bottom + scrollY + 4}px`;
      menu.style.left = `${Math.max(8, Math.min(left, innerWidth - 220)) + scrollX}px`;
    });
    this.append(menu);
    button.popoverTargetElement = menu;
  }

  #forms(): [label: string, text: string][] {
    const { title = "", anchor, badge } = this.dataset;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    const page = new URL(canonical?.href ?? location.href.replace(/[?#].*$/, ""));
    const address = anchor ? `${page.href}#${encodeURIComponent(anchor)}` : page.href;
    const name = document.title.replace(/ · [^·]*$/, "");
    return [
      ["Address", address],
      ["Markdown", markdownLink(anchor ? `${name}: ${title}` : name, address)],
      ...(badge
        ? [["Badge", badgeMarkdown(name, new URL(badge, page).href, address)] as [string, string]]
        : []),
    ];
  }
}

function copier(label: string, text: string, onDone: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(text).then(() => {
      button.textContent = "Copied";
      setTimeout(() => {
        button.textContent = label;
        onDone();
      }, shownFor);
    });
  });
  return button;
}

customElements.define("copy-link", CopyLink);
