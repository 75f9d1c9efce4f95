/** Of code, and of all that it runs on: what is made by other code may come out otherwise. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keyOf } from "./disk-cache.ts";
import { dependencies, packageVersion } from "../package/folder.ts";

export async function codeKey(folder: string): Promise<string> {
  return keyOf({
    files: filesKey(folder),
    packages: await Promise.all(
      (await dependencies()).map(async (name) => [name, await packageVersion(name)]),
    ),
    // How dates and numbers are worded, and what a letter is, is Node's.
    node: process.version,
  });
}

/** Of all files' names and contents; read at once, hundreds of small files take a fraction of the time. */
function filesKey(folder: string): string {
  const code = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).toSorted())
    code.update(path.slice(folder.length)).update("\0").update(readFileSync(path)).update("\0");
  return code.digest("hex");
}
