/** Makes the index of a site in a thread of its own, so that pages are made meanwhile. */
import { entryFile } from "../../../package/root.ts";
import { openThread, type Thread } from "../../../threads/asked.ts";
import type { KeptPages } from "./kept-pages.ts";
import type { NamedPage } from "../names/named-pages.ts";

export type IndexQuestion =
  | ({ kind: "kept" } & KeptPages)
  | ({ kind: "page" } & SitePage)
  | { kind: "write"; names: readonly NamedPage[]; folder: string };

export interface SitePage {
  /** The page's address below the site's base, which the search puts before it. */
  url: string;
  html: Uint8Array;
}

/** Its bytes depend on the order in which addresses are added; what is added again takes the place of what was there. */
export interface Indexer {
  /** Before anything else. */
  addKept(pages: KeptPages): Promise<void>;
  /** @returns what is read of it: with that it can be added again as a page that was kept. */
  add(page: SitePage): Promise<string>;
  /** Writes what was added before, also where its answer isn't there yet. @returns the words in all pages, as Pagefind counts them */
  write(names: readonly NamedPage[], folder: string): Promise<number>;
}

export interface IndexAnswer {
  /** What was read of a page that was asked to be taken in. */
  text: string;
  /** In all pages, where the index was asked to be written. */
  words: number;
}

const open = new Set<Thread<IndexQuestion, IndexAnswer>>();

export function openIndexer(): Indexer {
  const thread = openThread<IndexQuestion, IndexAnswer>(
    entryFile("site/search/index/index-thread"),
  );
  open.add(thread);
  return {
    addKept: async (pages) => void (await thread.ask({ kind: "kept", ...pages })),
    add: async (page) => (await thread.ask({ kind: "page", ...page })).text,
    write: async (names, folder) => (await thread.ask({ kind: "write", names, folder })).words,
  };
}

/** Threads, and Pagefind's processes, keep the process alive that opened them. */
export async function closeIndexers(): Promise<void> {
  const all = [...open];
  open.clear();
  await Promise.all(all.map((thread) => thread.close()));
}
