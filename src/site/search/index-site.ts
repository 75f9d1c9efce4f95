/** Makes the search index of a built site. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { indexFolder, pagefindOptions } from "./pagefind-options.ts";

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
  const { close, createIndex } = await import("pagefind");
  try {
    const { index, errors } = await createIndex(pagefindOptions);
    if (!index) throw failure("could not be started", errors);
    // Pages are folders, so this leaves out 404.html.
    const added = await index.addDirectory({ path: directory, glob: "**/index.html" });
    if (added.errors.length > 0) throw failure(`could not read ${directory}`, added.errors);
    const outputPath = join(directory, indexFolder);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0)
      throw failure(`could not be written to ${outputPath}`, written.errors);
    const pages = await indexedPages(outputPath);
    if (pages === 0) throw failure(`is empty: no page in ${directory} has data-pagefind-body`, []);
    log?.(`Search: ${pages} pages indexed.`);
    return { pages };
  } finally {
    await close();
  }
}

/** `addDirectory` counts the files it read; only the written entry says how many of them can be found. */
async function indexedPages(folder: string): Promise<number> {
  const entry: unknown = JSON.parse(await readFile(join(folder, "pagefind-entry.json"), "utf8"));
  const { languages } = entry as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function failure(what: string, errors: string[]): Error {
  return new Error([`The search index ${what}.`, ...errors].join("\n"));
}
