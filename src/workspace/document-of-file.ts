import { relative, resolve, sep } from "node:path";
import type { ContractDocument } from "../contract/model/document.ts";

const known = new WeakMap<readonly ContractDocument[], Map<string, ContractDocument>>();

/**
 * What was read of a file.
 *
 * @param path absolute, or relative to the working directory
 * @param folder The contracts folder, absolute.
 * @param documents of one reading of the folder
 */
export function documentOfFile(
  path: string,
  folder: string,
  documents: readonly ContractDocument[],
): ContractDocument | undefined {
  return byFile(documents).get(relative(folder, resolve(path)).split(sep).join("/"));
}

/** Every file, and every link of every contract, asks: the files of one reading are listed once. */
function byFile(documents: readonly ContractDocument[]): Map<string, ContractDocument> {
  let files = known.get(documents);
  if (!files) {
    files = new Map(documents.map((document) => [document.source.file, document]));
    known.set(documents, files);
  }
  return files;
}
