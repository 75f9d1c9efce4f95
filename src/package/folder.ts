/** Where Node finds a package from this one; its `exports` may hide its own manifest, so the folders are looked through. */
import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { packageRoot } from "./root.ts";

/** @throws where the package isn't installed. */
export async function packageFolder(name: string): Promise<string> {
  for (let folder = packageRoot; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (await isFolder(candidate)) return realpath(candidate);
    if (dirname(folder) === folder) {
      throw new Error(
        `The package ${name} is missing; install contract-atlas again, with its dependencies.`,
      );
    }
  }
}

export async function packageVersion(name: string): Promise<string> {
  const manifest = await manifestIn(await packageFolder(name));
  return z.object({ version: z.string() }).parse(manifest).version;
}

/** Names of the packages that this one is installed with. */
export async function dependencies(): Promise<string[]> {
  const manifest = await manifestIn(packageRoot);
  return Object.keys(
    z.object({ dependencies: z.record(z.string(), z.string()) }).parse(manifest).dependencies,
  );
}

async function manifestIn(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
