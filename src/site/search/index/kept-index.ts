/**
 * The search index of a catalogue in which nothing has changed. Pagefind makes it from all pages, one after the other,
 * which takes such a build as long as all the rest.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { NewPack } from "../../../kept/new-pack.ts";
import type { Pack, PackEntry } from "../../../kept/pack.ts";
import type { IndexSiteResult, SiteIndex } from "./index-site.ts";
import { indexFolder } from "./index-folder.ts";

export interface KeptIndex extends IndexSiteResult {
  /** Content by path below the index' own folder. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** Where the pack says which files there are; no page is called like this. */
const listEntry = `${indexFolder}.json`;

const listSchema = z.object({ pages: z.int(), words: z.int(), files: z.array(z.string()) });

/** @param key Of all pages that are in the index, in their order, and of what they are called. */
export function readIndex(pack: Pack, key: string): KeptIndex | undefined {
  const list = pack.read({ path: listEntry, key });
  if (!list) return undefined;
  const { files, ...counts } = listSchema.parse(JSON.parse(list.toString()));
  const read = new Map<string, Uint8Array>();
  for (const file of files) {
    const content = pack.read({ path: entryOf(file), key });
    if (!content) return undefined;
    read.set(file, content);
  }
  return { ...counts, files: read };
}

/** @param folder That of the site's index. */
export function indexIn(folder: string, { pages, words }: IndexSiteResult): KeptIndex {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
  return { pages, words, files };
}

export function addIndex(pack: NewPack, key: string, { files, ...counts }: KeptIndex): void {
  const list = JSON.stringify({ ...counts, files: [...files.keys()] });
  pack.add({ path: listEntry, key }, Buffer.from(list));
  for (const [file, content] of files) pack.add({ path: entryOf(file), key }, content);
}

/** Where a pack has it. */
export function indexEntries(key: string, { files }: KeptIndex): PackEntry[] {
  return [listEntry, ...[...files.keys()].map(entryOf)].map((path) => ({ path, key }));
}

function entryOf(file: string): string {
  return `${indexFolder}/${file}`;
}

/** The index of a site, as it was kept. */
export function recalledIndex({ files, ...counts }: KeptIndex, directory: string): SiteIndex {
  return {
    page: () => Promise.resolve(),
    more: () => undefined,
    finish() {
      for (const [file, content] of files) {
        const path = join(directory, indexFolder, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
      return Promise.resolve(counts);
    },
  };
}
