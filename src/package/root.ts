/** The installed package: the folder it lies in, and where in it the code that runs. */
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** Absolute, without a separator at its end. */
export const packageRoot = dirname(findPackageJSON(import.meta.url) ?? "");

const isCompiled = import.meta.url.endsWith(".js");

/** A module that is begun by itself, in a thread. @param name below `src`, without an ending */
export function entryFile(name: string): string {
  return join(packageRoot, isCompiled ? `lib/${name}.js` : `src/${name}.ts`);
}

/** All that contracts are read with; compiled, it can't be told from the rest. */
export const readingCode = join(packageRoot, isCompiled ? "lib/chunks" : "src/contract");
