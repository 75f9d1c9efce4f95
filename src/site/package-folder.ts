/** Where Node finds a package from this one; its `exports` may hide its own manifest, so the folders are looked through. */
import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { packageRoot } from "./package-root.ts";

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
  const manifest: unknown = JSON.parse(
    await readFile(join(await packageFolder(name), "package.json"), "utf8"),
  );
  return z.object({ version: z.string() }).parse(manifest).version;
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
