/** The extracted contract behind the Markdown that is being rendered. */
import { fileURLToPath } from "node:url";
import { relative, sep } from "node:path";
import type { ContractDocument } from "../../contract/document.ts";
import { currentTexts } from "../session.ts";

export async function documentBehind(
  fileURL: URL | undefined,
): Promise<ContractDocument | undefined> {
  if (!fileURL) return undefined;
  const { settings, documents } = currentTexts();
  const file = relative(settings.folder, fileURLToPath(fileURL)).split(sep).join("/");
  return byFile(await documents()).get(file);
}

const known = new WeakMap<readonly ContractDocument[], Map<string, ContractDocument>>();

/** Every link of every contract asks, so the files of one reading of the folder are listed once. */
function byFile(documents: readonly ContractDocument[]): Map<string, ContractDocument> {
  let files = known.get(documents);
  if (!files) {
    files = new Map(documents.map((document) => [document.source.file, document]));
    known.set(documents, files);
  }
  return files;
}
