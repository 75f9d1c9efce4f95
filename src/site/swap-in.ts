/** A site is built beside its folder and moved in whole, so that a build that fails leaves the old one as it was. */
import { rename, rm } from "node:fs/promises";

/** Runs `build` with a folder to write to, then puts that in the place of `out`. */
export async function swapIn<T>(out: string, build: (folder: string) => Promise<T>): Promise<T> {
  const fresh = `${out}.new-${process.pid}`;
  const old = `${out}.old-${process.pid}`;
  try {
    const result = await build(fresh);
    const replaced = await rename(out, old).then(
      () => true,
      () => false,
    );
    await rename(fresh, out);
    if (replaced) await rm(old, { recursive: true });
    return result;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
