/** Writes the service worker of a built site: the one that keeps pages, or the one that takes its leave. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { unchangingFolders } from "../hosting/headers-file.ts";
import { indexFolder } from "../search/index/index-folder.ts";
import { cachePrefix } from "./cache-prefix.ts";
import { notKeptPage } from "./not-kept.ts";
import { farewell, serviceWorker, type WorkerOptions } from "./service-worker.ts";

export const workerFile = "service-worker.js";

export interface OfflineSite {
  /** The built site, absolute, with its index. */
  directory: string;
  base: string;
  offline: boolean;
}

export async function writeWorker({ directory, base, offline }: OfflineSite): Promise<void> {
  const text = offline
    ? await keeperText(directory, base)
    : `(${farewell})(${JSON.stringify(cachePrefix(base))});`;
  await writeFile(join(directory, workerFile), `${text}\n`);
}

async function keeperText(directory: string, base: string): Promise<string> {
  const files = [...(await pageFiles(directory)), ...(await indexFiles(directory))];
  const digest = createHash("sha256");
  for (const file of files) digest.update(await readFile(join(directory, fileOf(file))));
  const options: WorkerOptions = {
    base,
    prefix: cachePrefix(base),
    notKept: `${notKeptPage}/`,
    files,
    unchanging: unchangingFolders,
    version: digest.digest("hex").slice(0, 12),
  };
  return `(${serviceWorker})(${JSON.stringify(options)});`;
}

/** The search page, the one for what isn't kept, and all that their scripts may load. */
async function pageFiles(directory: string): Promise<string[]> {
  const pending = ["search/", `${notKeptPage}/`];
  const found = new Set<string>([...pending, "theme.js", "favicon.svg", "offline.js"]);
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    const text = await readFile(join(directory, fileOf(file)), "utf8");
    const names = text.match(/(?<=[/"'(`])[\w.[\]-]+\.(?:js|css|woff2)(?=["'`)])/g) ?? [];
    for (const asset of names.map((name) => `_astro/${name}`)) {
      if (found.has(asset) || !(await isThere(join(directory, asset)))) continue;
      found.add(asset);
      if (/\.(?:js|css)$/.test(asset)) pending.push(asset);
    }
  }
  return [...found].toSorted();
}

async function indexFiles(directory: string): Promise<string[]> {
  const files = await readdir(join(directory, indexFolder), {
    recursive: true,
    withFileTypes: true,
  });
  return files
    .filter((file) => file.isFile() && file.name !== "wasm.unknown.pagefind")
    .map((file) => join(file.parentPath, file.name).slice(directory.length))
    .map((path) => path.split(sep).filter(Boolean).join("/"))
    .toSorted();
}

function fileOf(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}

function isThere(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
