/** The Mermaid source of a diagram: said beside our own, shown under an author's. */
export function sourceOf(diagram: HTMLElement): string {
  return diagram.dataset["source"] ?? diagram.querySelector(".diagram-source")?.textContent ?? "";
}
