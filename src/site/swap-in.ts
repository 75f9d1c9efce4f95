/** A site is built beside its folder and moved in whole, so that a build that fails or is killed leaves the old one as it was. */
import { existsSync, renameSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { leftovers, marked } from "./leftovers.ts";
import { temporary } from "./temporary.ts";

/** Runs `build` with a folder to write to, then puts that in the place of `out`. */
export async function swapIn<T>(out: string, build: (folder: string) => Promise<T>): Promise<T> {
  await sweep(out);
  const fresh = marked(`${out}.new`);
  await mkdir(fresh, { recursive: true });
  const remove = temporary(fresh);
  try {
    const result = await build(fresh);
    await replace(out, fresh);
    return result;
  } finally {
    remove();
  }
}

/** Removes what killed builds have left. One killed between the two steps of `replace` has left the site itself. */
async function sweep(out: string): Promise<void> {
  const parent = dirname(out);
  const name = basename(out);
  const [first, ...others] = await leftovers(parent, `${name}.old`);
  if (first !== undefined && !existsSync(out)) renameSync(first, out);
  else if (first !== undefined) others.push(first);
  for (const path of [...others, ...(await leftovers(parent, `${name}.new`))]) {
    await rm(path, { recursive: true });
  }
}

/** No file system call exchanges two folders, so the two that do it follow one another at once. */
async function replace(out: string, fresh: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const old = `${marked(`${out}.old`)}-${attempt}`;
    const isMoved = moved(out, old);
    try {
      renameSync(fresh, out);
      return;
    } catch (error) {
      // Another build may have put its site there between the two.
      if (existsSync(out)) continue;
      if (isMoved) renameSync(old, out);
      throw error;
    } finally {
      if (existsSync(out)) await rm(old, { recursive: true, force: true });
    }
  }
}

function moved(out: string, old: string): boolean {
  if (!existsSync(out)) return false;
  renameSync(out, old);
  return true;
}
