/** Makes the search index of a built site. */
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { indexFailure, indexFolder, makeIndex } from "./make-index.ts";

export interface IndexSiteOptions {
  /** The built site, absolute. */
  directory: string;
  /** Told one line when the index stands. */
  log?: ((message: string) => void) | undefined;
}

export interface IndexSiteResult {
  /** Pages that can be found. */
  pages: number;
}

export async function indexSite({ directory, log }: IndexSiteOptions): Promise<IndexSiteResult> {
  const { close } = await import("pagefind");
  const outputPath = join(directory, indexFolder);
  try {
    const files = await pageFiles(directory);
    const pages = files.map((file) => async () => {
      const html = await readFile(join(directory, file), "utf8");
      return html.includes("data-pagefind-body") ? { url: addressOf(file), html } : undefined;
    });
    const written = await makeIndex(pages, (index) => index.writeFiles({ outputPath }));
    if (written.errors.length > 0)
      throw indexFailure(`could not be written to ${outputPath}`, written.errors);
  } finally {
    await close();
  }
  const pages = await indexedPages(outputPath);
  if (pages === 0) throw indexFailure(`is empty: no page in ${directory} has data-pagefind-body`);
  log?.(`Search: ${pages} pages indexed.`);
  return { pages };
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

async function indexedPages(folder: string): Promise<number> {
  const entry: unknown = JSON.parse(await readFile(join(folder, "pagefind-entry.json"), "utf8"));
  const { languages } = entry as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
