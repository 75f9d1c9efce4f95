/** Contracts that a contract links to by their files. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ContractDocument } from "../../contract/model/document.ts";
import { currentTexts } from "../session/session.ts";
import { documentBehind } from "./document.ts";

/** @param fileURL of the file in which the link stands */
export async function contractBehind(
  href: string,
  fileURL: URL,
): Promise<ContractDocument | undefined> {
  if (URL.canParse(href) || !/\.mdx?(?:#|$)/i.test(href)) return undefined;
  const [path = ""] = href.split("#");
  return documentBehind(new URL(path, fileURL));
}

/** All that its rendered text depends on of the others. */
export async function linkedContracts({
  links,
  source,
}: ContractDocument): Promise<ContractDocument[]> {
  const fileURL = pathToFileURL(join(currentTexts().settings.folder, source.file));
  const behind = await Promise.all(links.map(({ target }) => contractBehind(target, fileURL)));
  return behind.filter((document) => document !== undefined);
}
