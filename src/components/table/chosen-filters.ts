/** What is chosen, each with a button that takes it back. */
import { element } from "../element.ts";
import type { FacetMenu } from "./facet-menu.ts";

export function chosenFilters(
  chosen: ReadonlyMap<string, readonly string[]>,
  menus: ReadonlyMap<string, FacetMenu>,
  onRemove: (facet: string, value: string) => void,
): HTMLLIElement[] {
  return [...chosen].flatMap(([facet, values]) =>
    values.map((value) => {
      const menu = menus.get(facet);
      const [label, name] = [menu?.label ?? facet, menu?.nameOf(value) ?? value];
      const button = element(
        "button",
        { type: "button", class: "pill", "aria-label": `Remove filter ${label}: ${name}` },
        element("span", { class: "chosen-key" }, label),
        name,
        element("span", { "aria-hidden": "true" }, "×"),
      );
      button.addEventListener("click", () => {
        const [list, form] = [button.closest("ul"), button.closest("form")];
        onRemove(facet, value);
        // The button is gone; the keyboard goes on where it was.
        (list?.querySelector("button") ?? form?.querySelector("input"))?.focus();
      });
      return element("li", {}, button);
    }),
  );
}
