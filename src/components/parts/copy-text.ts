class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    if (!button || !navigator.clipboard) return;
    const label = button.textContent;
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(this.dataset["text"] ?? "").then(() => {
        button.textContent = "Copied";
        setTimeout(() => (button.textContent = label), 1600);
      });
    });
  }
}

customElements.define("copy-text", CopyText);
