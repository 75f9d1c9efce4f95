/** Offers the recent searches while the field is empty. A search counts once one of its results was followed. */
import type { Instance } from "@pagefind/component-ui";
import { element } from "../element.ts";
import { recentStore } from "./recent-store.ts";

export interface RecentPlaces {
  /** What holds field, offers and results. */
  around: HTMLElement;
  offers: HTMLElement;
  /** The site's base path. */
  base: string;
}

export function offerRecent(instance: Instance, { around, offers, base }: RecentPlaces): void {
  const store = recentStore(base);
  const field = () => around.querySelector<HTMLInputElement>("input[type=search]");

  const ask = (search: string): void => {
    const input = field();
    if (input) {
      input.value = search;
      input.focus();
    }
    instance.triggerSearch(search);
  };

  let drawn = "";
  const draw = (): void => {
    const searches = store.all();
    offers.hidden = searches.length === 0 || (field()?.value.trim() ?? "") !== "";
    // Drawn again, an offer would lose the focus.
    if (offers.hidden || drawn === searches.join("\n")) return;
    drawn = searches.join("\n");
    const chips = searches.map((search) => {
      const chip = element("button", { type: "button", class: "recent" }, search);
      chip.addEventListener("click", () => ask(search));
      return chip;
    });
    const clear = element(
      "button",
      { type: "button", class: "recent-clear", title: "They are kept in this browser only" },
      "Clear",
    );
    clear.addEventListener("click", () => {
      store.clear();
      draw();
      field()?.focus();
    });
    const heading = element("span", { class: "recent-heading" }, "Recent searches");
    offers.replaceChildren(heading, ...chips, clear);
  };

  around.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".hit a"))
      store.add(field()?.value ?? instance.searchTerm);
  });
  around.addEventListener("input", draw);
  instance.on("search", draw);
  draw();
}
