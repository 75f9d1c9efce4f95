/** `<copy-code>`: code with a button over it that copies it. Without JavaScript, or a clipboard, it is code. */
import { element } from "../element.ts";
import { sayDone } from "./say-done.ts";

/** How long the button says that it has copied. */
const shownFor = 1600;

class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector("pre");
    if (!code || !navigator.clipboard || this.querySelector(":scope > button")) return;
    const button = element(
      "button",
      { type: "button", class: "copy", "aria-label": "Copy code", "data-pagefind-ignore": "" },
      "Copy",
    );
    // A button of a fixed name says nothing when its text changes.
    const said = element("span", { role: "status", class: "unseen" });
    button.addEventListener("click", () => {
      void navigator.clipboard
        .writeText(code.textContent.replace(/\n$/, ""))
        .then(() => {
          said.textContent = "Copied";
          return sayDone(button, "Copied", shownFor);
        })
        .then(() => said.replaceChildren());
    });
    this.append(button, said);
  }
}

customElements.define("copy-code", CopyCode);
