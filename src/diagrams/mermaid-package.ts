/** Mermaid as it is installed: ES modules that a browser takes as they are. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const locate = createRequire(import.meta.url);

/** Where its modules are. */
export const mermaidFolder = join(dirname(locate.resolve("mermaid/package.json")), "dist");

/** The module that begins with, below `mermaidFolder`; it loads the others as it needs them. */
export const mermaidEntry = "mermaid.esm.min.mjs";

/** Where the others are. */
export const mermaidParts = "chunks/mermaid.esm.min";

export function mermaidVersion(): string {
  return (locate("mermaid/package.json") as { version: string }).version;
}
