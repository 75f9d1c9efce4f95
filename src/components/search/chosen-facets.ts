/** What the results are narrowed by, each choice a button that takes it off. */
import { facets, type Selection } from "../../site/search/query/facets.ts";
import { element } from "../element.ts";
import type { Toggle } from "./facet-pane.ts";

export function chosenFacets(
  root: HTMLElement,
  toggle: Toggle,
  clear: () => void,
): (selection: Selection) => void {
  return (selection) => {
    const chips = facets.flatMap(({ key, label }) =>
      (selection[key] ?? []).map((value) => {
        const chip = element(
          "button",
          { type: "button", class: "chosen", "aria-label": `Remove filter ${label}: ${value}` },
          element("span", { class: "chosen-key" }, label),
          ` ${value} `,
          element("span", { class: "chosen-off", "aria-hidden": "true" }, "×"),
        );
        chip.addEventListener("click", () => toggle(key, value));
        return chip;
      }),
    );
    const all = element("button", { type: "button", class: "chosen-clear" }, "Clear all");
    all.addEventListener("click", clear);
    const held = root.contains(document.activeElement);
    root.replaceChildren(...chips, ...(chips.length > 1 ? [all] : []));
    root.hidden = chips.length === 0;
    // The button that had the focus is gone; the next one is what a keyboard goes on with.
    if (held)
      (
        root.querySelector("button") ??
        document.querySelector<HTMLInputElement>("[data-search-page] input[type=search]")
      )?.focus();
  };
}
