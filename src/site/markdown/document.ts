/** The extracted contract behind the Markdown that is being rendered. */
import { fileURLToPath } from "node:url";
import { relative, sep } from "node:path";
import type { ContractDocument } from "../../contract/document.ts";
import { currentSession } from "../session.ts";

export async function documentBehind(
  fileURL: URL | undefined,
): Promise<ContractDocument | undefined> {
  if (!fileURL) return undefined;
  const { settings, workspace } = currentSession();
  const file = relative(settings.folder, fileURLToPath(fileURL)).split(sep).join("/");
  const { documents } = await workspace();
  return documents.find(({ source }) => source.file === file);
}
