import { createRequire } from "node:module";

const manifest = createRequire(import.meta.url)("../package.json") as { version: string };

/** Of this package, e.g. `1.4.0`. */
export const version = manifest.version;
