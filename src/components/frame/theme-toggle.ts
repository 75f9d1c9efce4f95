/** `public/theme.js` applies the stored choice before the page is painted. */
import { nextTheme, type Theme, themes } from "./next-theme.ts";

const root = document.documentElement;
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

function current(): Theme {
  return themes.find((theme) => theme === root.dataset["theme"]) ?? "auto";
}

class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    if (!button) return;
    const show = () => {
      button.dataset["choice"] = current();
      button.title = `Theme: ${current()}`;
      button.setAttribute("aria-label", `Theme: ${current()}`);
    };
    show();
    button.addEventListener("click", () => {
      choose(nextTheme(current(), systemIsDark.matches ? "dark" : "light"));
      show();
    });
  }
}

function choose(theme: Theme): void {
  if (theme === "auto") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Storage is forbidden: the choice holds for this page.
  }
}

customElements.define("theme-toggle", ThemeToggle);
