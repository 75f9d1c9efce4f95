/** Cycles auto → light → dark. `public/theme.js` applies the stored choice before the page is painted. */
const choices = ["auto", "light", "dark"] as const;
type Choice = (typeof choices)[number];

const root = document.documentElement;

function current(): Choice {
  return choices.find((choice) => choice === root.dataset["theme"]) ?? "auto";
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
      choose(choices[(choices.indexOf(current()) + 1) % choices.length] ?? "auto");
      show();
    });
  }
}

function choose(choice: Choice): void {
  if (choice === "auto") delete root.dataset["theme"];
  else root.dataset["theme"] = choice;
  try {
    localStorage.setItem("theme", choice);
  } catch {
    // Storage is forbidden: the choice holds for this page.
  }
}

customElements.define("theme-toggle", ThemeToggle);
