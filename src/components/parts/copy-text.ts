import { sayDone } from "../copy/say-done.ts";

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = !navigator.clipboard;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => {
      void navigator.clipboard
        .writeText(this.dataset["text"] ?? "")
        .then(() => sayDone(button, "Copied", 1600));
    });
  }
}

customElements.define("copy-text", CopyText);
