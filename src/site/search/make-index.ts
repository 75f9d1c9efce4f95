/** An index of pages, wherever they come from: the files a search in the browser reads. */
import { readdirSync, readFileSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PagefindIndex, PagefindServiceConfig } from "pagefind";
import { inOrder } from "./in-order.ts";
import { indexable } from "./indexable.ts";
import type { NamedPage } from "./named-pages.ts";
import { namesFile } from "./names-file-name.ts";
import { namesJson } from "./names-file.ts";

/** Where the index stands, below the site's base. */
export const indexFolder = "pagefind";

export interface IndexPage {
  /** The page's address below the site's base, which the search puts before it. */
  url: string;
  html: string;
}

const config: PagefindServiceConfig = {
  // A drawing repeats the contract's own text, in an order nobody reads; the rest is the page's, not the contract's.
  excludeSelectors: ["svg", "nav", "button"],
};

/** How many pages are under way at once. */
const parallel = 8;

export interface IndexSource {
  /** Made when it is their turn; `undefined` leaves one out. */
  pages: readonly (() => Promise<IndexPage | undefined>)[];
  names: readonly NamedPage[];
}

export type IndexFiles = Map<string, Uint8Array>;

export interface MadeIndex {
  /** Content by path below `indexFolder`. */
  files: IndexFiles;
  /** Words in all pages, as Pagefind counts them. */
  words: number;
}

/** An index that grows page by page. Its bytes depend on the order in which they come. */
export interface GrowingIndex {
  add(page: IndexPage): Promise<void>;
  /** Keeps the index in memory. */
  finish(names: readonly NamedPage[]): Promise<MadeIndex>;
  /**
   * Writes the index, in a fraction of the time that its files take to come here.
   *
   * @returns the words in all pages, as Pagefind counts them
   */
  write(names: readonly NamedPage[], folder: string): Promise<number>;
  /** Frees what it holds; to be called in any case. */
  drop(): Promise<void>;
}

export async function growIndex(): Promise<GrowingIndex> {
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex(config);
  if (!index) throw indexFailure("could not be started", errors);
  let words = 0;
  return {
    async add(page) {
      const added = await add(index, page);
      words += added;
    },
    async finish(names) {
      const made = await index.getFiles();
      if (made.errors.length > 0) throw indexFailure("could not be made", made.errors);
      const files = new Map(
        made.files.filter(({ path }) => isRead(path)).map(({ path, content }) => [path, content]),
      );
      files.set(namesFile, Buffer.from(namesJson(names, files)));
      return { files, words };
    },
    async write(names, folder) {
      const { errors } = await index.writeFiles({ outputPath: folder });
      if (errors.length > 0) throw indexFailure("could not be written", errors);
      await keepRead(folder);
      await writeFile(join(folder, namesFile), namesJson(names, fragmentsIn(folder)));
      return words;
    },
    drop: async () => void (await index.deleteIndex()),
  };
}

/** Ends Pagefind's own process, which would keep ours alive; one that hasn't begun needn't end. */
export async function endIndexing(): Promise<void> {
  const { close } = await import("pagefind");
  await close();
}

export async function makeIndex({ pages, names }: IndexSource): Promise<MadeIndex> {
  const index = await growIndex();
  try {
    await inOrder(pages, parallel, async (page) => {
      if (page) await index.add(page);
    });
    return await index.finish(names);
  } finally {
    await index.drop();
  }
}

async function keepRead(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!isRead(name)) await rm(join(folder, name), { recursive: true });
  }
}

/** Thousands of small files: read at once, that takes a fraction of the time. */
function fragmentsIn(folder: string): IndexFiles {
  const paths = readdirSync(join(folder, "fragment")).map((name) => `fragment/${name}`);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** Pagefind adds user interfaces to each index; ours is bundled with the pages. */
function isRead(path: string): boolean {
  return !/^pagefind-(?!worker\b|entry\b).*\.(?:js|css)$/.test(path);
}

/** The number of words in the page. */
async function add(index: PagefindIndex, page: IndexPage): Promise<number> {
  const { errors, file } = await index.addHTMLFile({
    url: page.url,
    content: indexable(page.html),
  });
  if (errors.length > 0) throw indexFailure(`could not take in ${page.url}`, errors);
  return file.uniqueWords;
}

export function indexFailure(what: string, errors: readonly string[] = []): Error {
  return new Error([`The search index ${what}.`, ...errors].join("\n"));
}
