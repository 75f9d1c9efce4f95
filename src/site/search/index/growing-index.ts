/** An index that grows page by page, in a process of Pagefind's own. */
import { readdirSync, readFileSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PagefindServiceConfig } from "pagefind";
import { indexFailure } from "./index-failure.ts";
import type { NamedPage } from "../names/named-pages.ts";
import { namesFile } from "../names/names-file-name.ts";
import { namesJson } from "../names/names-file.ts";

export interface IndexPage {
  /** The page's address below the site's base, which the search puts before it. */
  url: string;
  /** What is read of it. */
  text: string;
}

export type IndexFiles = Map<string, Uint8Array>;

/** Its bytes depend on the order in which addresses are added; what is added again takes the place of what was there. */
export interface GrowingIndex {
  add(page: IndexPage): Promise<void>;
  /** The index in memory: content by path. */
  files(names: readonly NamedPage[]): Promise<IndexFiles>;
  /**
   * Writes the index, in a fraction of the time that its files take to come here.
   *
   * @returns the words in all pages, as Pagefind counts them
   */
  write(names: readonly NamedPage[], folder: string): Promise<number>;
  /** Frees what it holds; to be called in any case. */
  drop(): Promise<void>;
}

const config: PagefindServiceConfig = {
  // A drawing repeats the contract's own text, in an order nobody reads; the rest is the page's, not the contract's.
  excludeSelectors: ["svg", "nav", "button"],
};

export async function growIndex(): Promise<GrowingIndex> {
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex(config);
  if (!index) throw indexFailure("could not be started", errors);
  const words = new Map<string, number>();
  return {
    async add({ url, text }) {
      const { errors, file } = await index.addHTMLFile({ url, content: text });
      if (errors.length > 0) throw indexFailure(`could not take in ${url}`, errors);
      words.set(url, file.uniqueWords);
    },
    async files(names) {
      const made = await index.getFiles();
      if (made.errors.length > 0) throw indexFailure("could not be made", made.errors);
      const files = new Map(
        made.files.filter(({ path }) => isRead(path)).map(({ path, content }) => [path, content]),
      );
      files.set(namesFile, Buffer.from(namesJson(names, files)));
      return files;
    },
    async write(names, folder) {
      const { errors } = await index.writeFiles({ outputPath: folder });
      if (errors.length > 0) throw indexFailure("could not be written", errors);
      await keepRead(folder);
      await writeFile(join(folder, namesFile), namesJson(names, fragmentsIn(folder)));
      return [...words.values()].reduce((all, some) => all + some, 0);
    },
    drop: async () => void (await index.deleteIndex()),
  };
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
