import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./root.ts";

const manifest = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as {
  version: string;
};

/** Of this package, e.g. `1.4.0`. */
export const version = manifest.version;
