/**
 * Astro hands its content store to the pages as one string literal in a module. Engines take time that grows with the
 * square of a literal's length (V8, measured at 50 MB, which is a thousand contracts: over a minute, of which parsing
 * the JSON is one second). As pages are rendered on the machine that has the file, the module reads it instead.
 */
import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "astro";

/** The module of Astro 7 that holds the store; where another version has none of this name, nothing changes. */
const storeModule = "\0astro:data-layer-content";

/** @param folder Where Astro keeps `data-store.json`: the cache in a build, `.astro` in dev. */
export function contentStorePlugin(folder: URL): NonNullable<ViteUserConfig["plugins"]>[number] {
  const file = fileURLToPath(new URL("data-store.json", folder));
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
