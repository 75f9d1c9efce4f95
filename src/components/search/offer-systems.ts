/** Offers the systems while nothing is typed: most questions are about one, and by then their names are there. */
import { type Names, namesOf } from "./load-names.ts";
import type { Instance } from "@pagefind/component-ui";
import { element } from "../element.ts";
import type { SearchAddresses } from "./search-instance.ts";

/** More than a dialog shows without much scrolling, and in the list of all systems they can be narrowed. */
const most = 60;

export interface SystemPlaces {
  field: HTMLInputElement;
  /** With the list in it, and behind that what leads to all. */
  offers: HTMLElement;
}

export async function offerSystems(
  instance: Instance,
  { bundle, base }: SearchAddresses,
  { field, offers }: SystemPlaces,
): Promise<void> {
  const { systemPages } = await namesOf(bundle);
  offers.querySelector("ul")?.replaceChildren(...itemsOf(systemPages, base));
  const show = () => (offers.hidden = systemPages.length === 0 || field.value.trim() !== "");
  field.addEventListener("input", show);
  instance.on("search", show);
  show();
}

function itemsOf(systemPages: Names["systemPages"], base: string): HTMLLIElement[] {
  return systemPages
    .slice(0, most)
    .map(({ names: [name = ""], path }) =>
      element("li", {}, element("a", { href: `${base}${path}` }, name)),
    );
}
