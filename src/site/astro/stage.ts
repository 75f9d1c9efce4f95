/**
 * Where a site is made: a folder of its own with the pages in it, and links to the packages they import. Astro and
 * Vite write into their root, and the installed package may be read-only, in use by another build, or linked from a
 * store.
 */
import { copyFileSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, realpath, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { leftovers, marked, removeLeftovers } from "../process/leftovers.ts";
import { dependencies, packageFolder } from "../../package/folder.ts";
import { packageRoot } from "../../package/root.ts";
import { temporary } from "../process/temporary.ts";

export interface Stage {
  /** Absolute, without links in it. */
  root: string;
  /** The folders that the staged pages' packages really lie in. */
  packages: string[];
  /** Done at the latest when the process ends. */
  remove(): void;
}

/** What of the package makes a site. */
const folders = ["src", "public"];
const files = ["package.json", "tsconfig.json"];
const name = "contract-atlas-stage";

/** @param out The folder a build writes to; it must be there. */
export async function openStage(out?: string): Promise<Stage> {
  const parent = await parentFor(out);
  await removeLeftovers(await leftovers(parent, name));
  const root = await realpath(await mkdtemp(join(parent, `${marked(name)}-`)));
  const remove = temporary(root);
  try {
    return { root, packages: await furnish(root), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** @returns the folders of the packages that pages import. */
async function furnish(root: string): Promise<string[]> {
  for (const folder of folders) bringFolder(join(packageRoot, folder), join(root, folder));
  for (const file of files) bringFile(join(packageRoot, file), join(root, file));
  const packages: string[] = [];
  for (const dependency of await dependencies()) {
    const installed = await packageFolder(dependency);
    const link = join(root, "node_modules", dependency);
    await mkdir(dirname(link), { recursive: true });
    // On Windows, a junction is the link that needs no special right.
    await symlink(installed, link, "junction");
    packages.push(installed);
  }
  return packages;
}

/** Astro moves files from its root to the output, which no file system does to another one. */
async function parentFor(out: string | undefined): Promise<string> {
  if (out === undefined) return tmpdir();
  const [here, there] = await Promise.all([stat(tmpdir()), stat(out)]);
  return here.dev === there.dev ? tmpdir() : dirname(out);
}

/** Folders are made anew, since a read-only one's copy could be neither filled nor removed. */
function bringFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const bring = entry.isDirectory() ? bringFolder : bringFile;
    bring(join(from, entry.name), join(to, entry.name));
  }
}

/** One file under two names takes a tenth of a copy's time. Nothing writes into it; what lies on another disk, or is somebody else's, is copied. */
function bringFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
