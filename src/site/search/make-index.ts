/** An index of pages, wherever they come from; for whoever asks it is closed again, whatever happens. */
import type { PagefindIndex, PagefindServiceConfig } from "pagefind";
import { indexable } from "./indexable.ts";

/** Where the index stands, below the site's base. */
export const indexFolder = "pagefind";

export interface IndexPage {
  /** The page's address below the site's base, which the search puts before it. */
  url: string;
  html: string;
}

const config: PagefindServiceConfig = {
  // A drawing repeats the contract's own text, in an order nobody reads; the rest is the page's, not the contract's.
  excludeSelectors: ["svg", "nav", "button", "[data-search-ignore]"],
};

/** How many pages are under way at once. */
const parallel = 8;

/** `pages` are made when it is their turn; `undefined` leaves one out. */
export async function makeIndex<T>(
  pages: readonly (() => Promise<IndexPage | undefined>)[],
  use: (index: PagefindIndex) => Promise<T>,
): Promise<T> {
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex(config);
  if (!index) throw indexFailure("could not be started", errors);
  try {
    const waiting = pages.values();
    const work = async (): Promise<void> => {
      for (const make of waiting) await add(index, await make());
    };
    await Promise.all(Array.from({ length: parallel }, work));
    return await use(index);
  } finally {
    await index.deleteIndex();
  }
}

async function add(index: PagefindIndex, page: IndexPage | undefined): Promise<void> {
  if (!page) return;
  const { errors } = await index.addHTMLFile({ url: page.url, content: indexable(page.html) });
  if (errors.length > 0) throw indexFailure(`could not take in ${page.url}`, errors);
}

export function indexFailure(what: string, errors: readonly string[] = []): Error {
  return new Error([`The search index ${what}.`, ...errors].join("\n"));
}
