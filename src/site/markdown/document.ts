/** The extracted contract behind the Markdown that is being rendered. */
import { fileURLToPath } from "node:url";
import type { ContractDocument } from "../../contract/model/document.ts";
import { documentOfFile } from "../../workspace/document-of-file.ts";
import { currentTexts } from "../session/session.ts";

export async function documentBehind(
  fileURL: URL | undefined,
): Promise<ContractDocument | undefined> {
  if (!fileURL) return undefined;
  const { settings, documents } = currentTexts();
  return documentOfFile(fileURLToPath(fileURL), settings.folder, await documents());
}
