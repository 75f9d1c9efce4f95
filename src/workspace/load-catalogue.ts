import { resolve } from "node:path";
import type { Catalogue } from "../catalogue/schema.ts";
import type { OwnWords } from "../contract/vocabulary/own-words.ts";
import type { Finding } from "../diagnostics/finding.ts";
import type { Levels } from "../rules/levels.ts";
import { loadWorkspace } from "./workspace.ts";

export interface LoadOptions {
  /** The folder that paths in findings are relative to. Default: the working directory. */
  from?: string;
  /**
   * Severity of rules by id, as `rules` in `contract-atlas.config.*`: `off`, `info`, `warning` or `error`, with options
   * `["warning", { days: 180 }]`. Default: each rule's own. The configuration file itself is not read.
   */
  rules?: Levels;
  /**
   * Words of the contracts' own, as `vocabulary` in `contract-atlas.config.*`: `{ labels: { fallback: ["Second Wind"] } }`.
   * They hold for the whole program until the next catalogue is read, so catalogues of different words are read one
   * after the other.
   */
  vocabulary?: OwnWords;
}

export interface LoadedCatalogue {
  /** All contracts that could be read, their systems, resources and data formats. */
  catalogue: Catalogue;
  /** What is wrong or worth knowing, sorted by file, line, column and rule. Errors don't throw; they stand here. */
  findings: Finding[];
}

/**
 * Reads a folder of contracts, as `contract-atlas check` and `export` do.
 *
 * @param folder absolute, or relative to the working directory
 * @throws NothingToRead where there is no folder, or no contract in it
 */
export async function loadCatalogue(
  folder: string,
  { from, rules, vocabulary }: LoadOptions = {},
): Promise<LoadedCatalogue> {
  const { catalogue, findings } = await loadWorkspace({
    folder: resolve(folder),
    ...(from !== undefined && { from: resolve(from) }),
    ...(rules && { levels: rules }),
    vocabulary,
  });
  return { catalogue, findings };
}
