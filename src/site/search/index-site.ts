/** Makes the search index of a site while its pages are made: the one keeps one core busy, the other the other. */
import { join } from "node:path";
import { encodedPath } from "../../runbooks/addresses.ts";
import {
  endIndexing,
  growIndex,
  type GrowingIndex,
  indexFailure,
  indexFolder,
} from "./make-index.ts";
import type { NamedPage } from "./named-pages.ts";

export interface SiteIndex {
  /** A page as it is written. Returns when there is room for another. `path` is encoded, below the site's base. */
  page(path: string, html: string): Promise<void>;
  /** Writes the index below the built site, once all pages have come. */
  finish(options: FinishOptions): Promise<IndexSiteResult>;
}

export interface FinishOptions {
  /** The built site, absolute. */
  directory: string;
  /** What pages are called. */
  names: readonly NamedPage[];
  /** Told one line when the index stands. */
  log?: ((message: string) => void) | undefined;
}

export interface IndexSiteResult {
  /** Pages that can be found. */
  pages: number;
  /** Words in all pages, as Pagefind counts them. */
  words: number;
}

/** Pages that wait to be read; more would only fill the memory. */
const mostUnderWay = 16;

export function siteIndex(): SiteIndex {
  let growing: Promise<GrowingIndex> | undefined;
  let pages = 0;
  let failure: unknown;
  const underWay = new Set<Promise<void>>();

  return {
    async page(path, html) {
      if (!html.includes("data-pagefind-body")) return;
      pages += 1;
      const index = await (growing ??= growIndex());
      const added = index
        .add({ url: addressOf(path), html })
        .catch((error: unknown) => void (failure ??= error))
        .finally(() => underWay.delete(added));
      underWay.add(added);
      if (underWay.size >= mostUnderWay) await Promise.race(underWay);
    },
    async finish({ directory, names, log }) {
      try {
        await Promise.all(underWay);
        if (failure !== undefined) throw failure;
        if (growing === undefined)
          throw indexFailure(`is empty: no page in ${directory} has data-pagefind-body`);
        const index = await growing;
        const words = await index.write(names, join(directory, indexFolder));
        log?.(`Search: ${pages} pages indexed.`);
        return { pages, words };
      } finally {
        await endIndexing();
      }
    },
  };
}

/** As names are given: encoded in full, where an address leaves some signs as they are. */
function addressOf(path: string): string {
  return `/${encodedPath(decodeURIComponent(path))}`;
}
