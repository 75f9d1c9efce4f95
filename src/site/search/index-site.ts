/** Makes the search index of a built site. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { indexFailure, indexFolder, makeIndex, type IndexFiles } from "./make-index.ts";
import type { NamedPage } from "./named-pages.ts";

export interface IndexSiteOptions {
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

export async function indexSite(options: IndexSiteOptions): Promise<IndexSiteResult> {
  const { directory, names, log } = options;
  const { close } = await import("pagefind");
  let count = 0;
  let words = 0;
  try {
    const pages = (await pageFiles(directory)).map((file) => async () => {
      const html = await readFile(join(directory, file), "utf8");
      if (!html.includes("data-pagefind-body")) return undefined;
      count += 1;
      return { url: addressOf(file), html };
    });
    const made = await makeIndex({ pages, names });
    words = made.words;
    if (count === 0) throw indexFailure(`is empty: no page in ${directory} has data-pagefind-body`);
    await write(made.files, join(directory, indexFolder));
  } finally {
    await close();
  }
  log?.(`Search: ${count} pages indexed.`);
  return { pages: count, words };
}

async function write(files: IndexFiles, folder: string): Promise<void> {
  for (const [name, content] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** Pages are folders, so 404.html is none of them. */
async function pageFiles(directory: string): Promise<string[]> {
  const files = await readdir(directory, { recursive: true });
  return files.filter((file) => file.split(sep).at(-1) === "index.html").toSorted();
}

function addressOf(file: string): string {
  const folders = file.split(sep).slice(0, -1);
  return `/${folders.map((folder) => `${encodeURIComponent(folder)}/`).join("")}`;
}
