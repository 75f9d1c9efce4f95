/** What all pages of a catalogue have in common: two builds in which it is alike make the same of the same facts. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keyOf } from "../../disk-cache.ts";
import type { Workspace } from "../../workspace.ts";
import { catalogueFacts } from "../markdown/rendering-facts.ts";
import { dependencies, packageVersion } from "../package-folder.ts";
import type { SiteSettings } from "../settings.ts";

/** @param root Where the pages' code lies. */
export async function frameKey(
  root: string,
  settings: SiteSettings,
  workspace: Workspace,
): Promise<string> {
  const { title, site, logo, accent, footer, repository, offline, guide } = settings;
  return keyOf({
    code: codeIn(join(root, "src")),
    packages: await Promise.all(
      (await dependencies()).map(async (name) => [name, await packageVersion(name)]),
    ),
    // How dates and numbers are worded is Node's.
    node: process.version,
    catalogue: await catalogueFacts(settings, workspace),
    settings: { title, site, logo, accent, footer, repository, offline, guided: guide.length > 0 },
  });
}

/** Of all files' names and contents; read at once, hundreds of small files take a fraction of the time. */
function codeIn(folder: string): string {
  const code = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).toSorted())
    code.update(path.slice(folder.length)).update("\0").update(readFileSync(path)).update("\0");
  return code.digest("hex");
}
