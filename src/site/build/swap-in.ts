/** A site is built beside its folder and moved in whole, so that a build that fails or is killed leaves the old one as it was. */
import { existsSync, renameSync } from "node:fs";
import { mkdir, realpath, rm } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { leftovers, marked, removeLeftovers } from "../process/leftovers.ts";
import { temporary } from "../process/temporary.ts";

/**
 * Runs `build` with a folder to write to, then puts that in the place of `out`, or of the folder it is a link to.
 *
 * @param mayGo Throws where what `out` held until then has to stay.
 */
export async function swapIn<T>(
  named: string,
  build: (folder: string) => Promise<T>,
  mayGo: (old: string) => Promise<void> = async () => undefined,
): Promise<T> {
  const out = await realpath(named).catch(() => named);
  await sweep(out);
  const fresh = marked(`${out}.new`);
  await mkdir(fresh, { recursive: true });
  const remove = temporary(fresh);
  try {
    const result = await build(fresh);
    await replace(out, fresh, mayGo);
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
  await removeLeftovers([...others, ...(await leftovers(parent, `${name}.new`))]);
}

/** No file system call exchanges two folders, so the two that do it follow one another at once. */
async function replace(
  out: string,
  fresh: string,
  mayGo: (old: string) => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const old = `${marked(`${out}.old`)}-${attempt}`;
    const isMoved = moved(out, old);
    try {
      renameSync(fresh, out);
    } catch (error) {
      // Another build may have put its site there between the two.
      if (existsSync(out)) {
        await rm(old, { recursive: true, force: true });
        continue;
      }
      if (isMoved) renameSync(old, out);
      throw error;
    }
    if (!isMoved) return;
    try {
      await mayGo(old);
    } catch (error) {
      renameSync(out, fresh);
      renameSync(old, out);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
    return;
  }
}

function moved(out: string, old: string): boolean {
  if (!existsSync(out)) return false;
  renameSync(out, old);
  return true;
}
