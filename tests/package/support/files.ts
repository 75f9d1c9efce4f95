import { createHash } from "node:crypto";
import { chmodSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The SHA-256 of every file below a folder, by its path there. */
export function fingerprints(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => [relative(folder, path), digest(readFileSync(path))]),
  );
}

/** Of a site's files but the bundled ones, whose digests in their names are taken out wherever they are named. */
export function pageFingerprints(site: string): Record<string, string> {
  const files = filesBelow(site).filter(
    (path) => !/^(?:_astro[/\\]|\.contract-atlas$)/.test(relative(site, path)),
  );
  return Object.fromEntries(
    files.map((path) => {
      const content = readFileSync(path);
      const isText = /\.(?:html|js|json|txt|svg|md|css)$|_headers$/.test(path);
      const named = /(\/_astro\/[^"' ]*?)\.[\w-]{8}(\.\w+)/g;
      const stable = isText ? content.toString().replace(named, "$1$2") : content;
      return [relative(site, path), digest(stable)];
    }),
  );
}

function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Takes everybody's right to write from a folder and all that is in it. */
export function makeReadOnly(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const path of [folder, ...entries.map((entry) => join(folder, entry))]) {
    const { mode } = lstatSync(path);
    if (!lstatSync(path).isSymbolicLink()) chmodSync(path, mode & 0o555);
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
