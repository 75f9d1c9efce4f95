/** `<copy-link>`: a button that copies an address, and beside it a menu of the other forms of it. */
import { element } from "../element.ts";
import { sayDone } from "./say-done.ts";
import { badgeMarkdown, markdownLink } from "./copy-forms.ts";

/** How long a button says that it has copied. */
const shownFor = 1200;

/** The menu's, as its style has it: what isn't shown yet can't be measured. */
const menuWidth = 160;
const roomAbove = 100;

class CopyLink extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    if (!navigator.clipboard) return this.replaceChildren();
    const { title = "", anchor } = this.dataset;
    const style = anchor ? "mark" : "copy";
    const button = copier(anchor ? "#" : "Copy link", anchor ? "✓" : "Copied", () => this.#address);
    button.className = style;
    button.ariaLabel = `Copy link to ${title}`;
    const more = element(
      "button",
      { type: "button", class: `${style} more`, "aria-label": `Other links to ${title}` },
      "▾",
    );
    // The click that makes the menu also opens it: what the button opens is looked up after its listeners ran.
    more.addEventListener("click", () => this.#addMenu(more), { once: true });
    this.replaceChildren(button, more);
  }

  #addMenu(button: HTMLButtonElement): void {
    const menu = element(
      "div",
      { popover: "auto", class: "copy-menu", role: "group", "aria-label": "Copy as" },
      ...this.#forms().map(([label, text]) =>
        copier(
          label,
          "Copied",
          () => text,
          () => menu.hidePopover(),
        ),
      ),
    );
    menu.addEventListener("beforetoggle", (event) => {
      if (event.newState !== "open") return;
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const edge = button.closest("main")?.getBoundingClientRect().right ?? innerWidth;
      const start = left + menuWidth <= edge - 16 ? left : right - menuWidth;
      const x = Math.max(8, start);
      // At the head of a page the jumps of who is on call are below it.
      const isAbove =
        this.dataset["anchor"] === undefined &&
        top > roomAbove &&
        !coversTitle({ left: x, top: top - roomAbove, bottom: top });
      menu.toggleAttribute("data-above", isAbove);
      menu.style.top = `${(isAbove ? top - 4 : bottom + 4) + scrollY}px`;
      menu.style.left = `${x + scrollX}px`;
    });
    this.append(menu);
    button.popoverTargetElement = menu;
  }

  get #page(): URL {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    return new URL(canonical?.href ?? location.href.replace(/[?#].*$/, ""));
  }

  get #address(): string {
    const { anchor } = this.dataset;
    return anchor ? `${this.#page.href}#${encodeURIComponent(anchor)}` : this.#page.href;
  }

  #forms(): [label: string, text: string][] {
    const { title = "", anchor } = this.dataset;
    const address = this.#address;
    const page = document.title.replace(/ · [^·]*$/, "");
    const name = anchor ? `${page}: ${title}` : page;
    const badge = this.#badge;
    return [
      ["Markdown", markdownLink(name, address)],
      ...(badge ? [["Badge", badgeMarkdown(name, badge, address)] as [string, string]] : []),
    ];
  }

  /** A contract has one for all its places. */
  get #badge(): string | undefined {
    const owner = document.querySelector<HTMLElement>("copy-link[data-badge]");
    const path = this.dataset["badge"] ?? owner?.dataset["badge"];
    return path && new URL(path, this.#page).href;
  }
}

/** Whether a menu there would lie on a word of the page's title. */
function coversTitle({ left, top, bottom }: Record<"left" | "top" | "bottom", number>): boolean {
  const title = document.querySelector("h1");
  if (!title) return false;
  const words = document.createRange();
  words.selectNodeContents(title);
  return [...words.getClientRects()].some(
    (line) =>
      line.right > left && line.left < left + menuWidth && line.bottom > top && line.top < bottom,
  );
}

function copier(
  label: string,
  done: string,
  text: () => string,
  onDone: () => void = () => {},
): HTMLButtonElement {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", () => {
    void navigator.clipboard
      .writeText(text())
      .then(() => sayDone(button, done, shownFor))
      .then(onDone);
  });
  return button;
}

customElements.define("copy-link", CopyLink);
