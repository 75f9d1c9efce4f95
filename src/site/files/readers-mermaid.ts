/**
 * Mermaid for readers' browsers, which draw what the build could not. Its files go to the site as they are: to bundle
 * them took more time and memory than the scripts of all pages, and where there was a browser nobody asks for them.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  mermaidEntry,
  mermaidFolder,
  mermaidParts,
  mermaidVersion,
} from "../../diagrams/mermaid-package.ts";

/** Below the site's base; what is there never changes. */
const folder = `_astro/mermaid-${mermaidVersion()}`;

/** The address of the module that begins with, for a site with this base. */
export function readersMermaid(base: string): string {
  return `${base}${folder}/${asScript(mermaidEntry)}`;
}

/** Whether a page has a diagram for the reader's browser to draw. */
export function isUndrawn(html: Buffer): boolean {
  return html.includes(" data-undrawn");
}

/** @param directory The built site. */
export async function writeMermaid(directory: string): Promise<void> {
  const parts = await readdir(join(mermaidFolder, mermaidParts));
  const files = [mermaidEntry, ...parts.map((part) => `${mermaidParts}/${part}`)];
  await mkdir(join(directory, folder, mermaidParts), { recursive: true });
  for (const file of files.filter((name) => name.endsWith(".mjs"))) {
    const code = await readFile(join(mermaidFolder, file), "utf8");
    await writeFile(join(directory, folder, asScript(file)), asScript(code));
  }
}

/** Not every host knows that `.mjs` is JavaScript, and a browser takes no module that isn't said to be. */
function asScript(text: string): string {
  return text.replace(/\.mjs(?="|$)/g, ".js");
}
