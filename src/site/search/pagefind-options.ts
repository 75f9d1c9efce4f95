/** How every index of a catalogue is made, the built one and the one of the dev server. */
import type { PagefindServiceConfig } from "pagefind";

export const pagefindOptions: PagefindServiceConfig = {
  // The text of a drawing repeats the contract's own, in an order nobody reads.
  excludeSelectors: ["svg", "[data-search-ignore]"],
};

/** Where the index stands, below the site's base. */
export const indexFolder = "pagefind";
