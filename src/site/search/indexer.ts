/** Makes the index of a site in a thread of its own, so that pages are made meanwhile. */
import { entryFile } from "../../package/root.ts";
import { openThread, type Thread } from "../../threads/asked.ts";
import type { KeptPages } from "./kept-pages.ts";
import type { NamedPage } from "./named-pages.ts";

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
  add(page: SitePage): Promise<void>;
  /** Writes what was added before, also where its answer isn't there yet. @returns the words in all pages, as Pagefind counts them */
  write(names: readonly NamedPage[], folder: string): Promise<number>;
}

const open = new Set<Thread<IndexQuestion, number>>();

export function openIndexer(): Indexer {
  const thread = openThread<IndexQuestion, number>(entryFile("site/search/index-thread"));
  open.add(thread);
  return {
    addKept: async (pages) => void (await thread.ask({ kind: "kept", ...pages })),
    add: async (page) => void (await thread.ask({ kind: "page", ...page })),
    write: (names, folder) => thread.ask({ kind: "write", names, folder }),
  };
}

/** Threads, and Pagefind's processes, keep the process alive that opened them. */
export async function closeIndexers(): Promise<void> {
  const all = [...open];
  open.clear();
  await Promise.all(all.map((thread) => thread.close()));
}
