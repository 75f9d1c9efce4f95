/**
 * Astro hands its content store to the pages as one string literal in a module. Engines take time that grows with the
 * square of a literal's length (V8, measured at 50 MB, which is a thousand contracts: over a minute, of which parsing
 * the JSON is one second). As pages are rendered on the machine that has the file, the module reads it instead.
 */
import type { ViteUserConfig } from "astro";

/** The module of Astro 7 that holds the store; where another version has none of this name, nothing changes. */
const storeModule = "\0astro:data-layer-content";

/** @param file Where Astro keeps its store: in the cache in a build, in `.astro` in dev. */
export function contentStorePlugin(file: string): NonNullable<ViteUserConfig["plugins"]>[number] {
  return {
    name: "contract-atlas:content-store",
    enforce: "pre",
    load: {
      order: "pre",
      filter: { id: new RegExp(`^${storeModule}$`, "u") },
      handler: () => ({
        code: `
          import { existsSync, readFileSync } from "node:fs";
          const file = ${JSON.stringify(file)};
          export default existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : new Map();`,
        map: { mappings: "" },
      }),
    },
  };
}
