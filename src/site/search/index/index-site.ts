/**
 * Makes the search index of a site while its pages are made: the one keeps one core busy, the other the other. The
 * pages of the catalogue are taken in in their order, whichever is there first, since the index' bytes depend on it.
 */
import { join } from "node:path";
import { encodedPath } from "../../../catalogue/addresses.ts";
import { KeptUnfit } from "../../../kept/kept-unfit.ts";
import { indexFailure } from "./index-failure.ts";
import { indexFolder } from "./index-folder.ts";
import { closeIndexers, type Indexer, openIndexer } from "./indexer.ts";
import type { NamedPage } from "../names/named-pages.ts";
import { underWay } from "../../concurrency/under-way.ts";

export interface SiteIndex {
  /** A page as it is written. Returns when there is room for another. `path` is below the site's base, not encoded. */
  page(path: string, html: Buffer): Promise<void>;
  /** To be called whenever more pages are known. */
  more(): void;
  /** To be called once all pages have come; one that never came is left out. */
  finish(): Promise<IndexSiteResult>;
}

export interface IndexSiteResult {
  /** Pages that can be found. */
  pages: number;
  /** Words in all pages, as Pagefind counts them. */
  words: number;
}

/** Pages that wait to be read: enough for when making others takes long, and no more than memory has room for. */
const mostUnderWay = 128;

export interface IndexedPages {
  /** The paths of all pages that can be found, in the order in which they are taken in. */
  order: readonly string[];
  /** A page that is there already, and won't come. */
  known?: (path: string) => Buffer | undefined;
  /** An index that has pages in it, in the same order. */
  begun?: BegunIndex | undefined;
  /** The built site, absolute. */
  directory: string;
  /** What pages are called. */
  names: readonly NamedPage[];
  /** Told what was read of each page that wasn't there already. */
  onText?: (path: string, text: string) => void;
}

export interface BegunIndex {
  indexer: Indexer;
  /** Whether the page is in it as it would come. */
  holds(path: string): boolean;
}

/** Begins with the pages that are there already, and writes the index below the site once all are in. */
export function siteIndex({
  order,
  known = () => undefined,
  begun,
  directory,
  names,
  onText = () => undefined,
}: IndexedPages): SiteIndex {
  const expected = new Set(order);
  const early = new Map<string, Buffer>();
  const adding = underWay(mostUnderWay);
  let next = 0;
  let pages = 0;
  let indexer = begun?.indexer;
  let written: Promise<number> | undefined;

  async function take(path: string, html: Buffer): Promise<void> {
    if (!html.includes("data-pagefind-body")) {
      if (begun) throw new KeptUnfit(`${path} can't be found any more`);
      return;
    }
    pages += 1;
    indexer ??= openIndexer();
    const added = indexer.add({ url: addressOf(path), html });
    await adding.add(added.then((text) => onText(path, text)));
  }

  async function write(): Promise<number> {
    if (!indexer) throw indexFailure(`is empty: no page in ${directory} has data-pagefind-body`);
    // Asked for at once: answers on pages wait here until those that are made meanwhile leave time to hear them.
    const words = indexer.write(names, join(directory, indexFolder));
    words.catch(() => undefined);
    await adding.end();
    return words;
  }

  async function takeWhatIsThere(): Promise<void> {
    for (let path = order[next]; path !== undefined; path = order[next]) {
      if (begun?.holds(path)) {
        pages += 1;
        next += 1;
        continue;
      }
      const html = early.get(path) ?? known(path);
      if (html === undefined) return;
      next += 1;
      early.delete(path);
      await take(path, html);
    }
    written ??= write();
    // Told of where the build ends.
    written.catch(() => undefined);
  }

  let taking = Promise.resolve();
  const goOn = (): Promise<void> => {
    taking = taking.then(takeWhatIsThere);
    // What went wrong is told by whoever waits for it, at the latest at the end.
    taking.catch(() => undefined);
    return taking;
  };
  void goOn();
  return {
    async page(path, html) {
      if (!expected.has(path)) return;
      early.set(path, html);
      // One that isn't the next is taken in with those before it.
      if (order[next] === path) await goOn();
    },
    more: () => void goOn(),
    async finish() {
      try {
        await taking;
        for (const path of order.slice(next))
          early.set(path, early.get(path) ?? known(path) ?? Buffer.of());
        await takeWhatIsThere();
        return { pages, words: (await written) ?? 0 };
      } finally {
        await closeIndexers();
      }
    },
  };
}

/** As the index has it. @param path below the site's base, not encoded */
export function addressOf(path: string): string {
  return `/${encodedPath(path)}`;
}
