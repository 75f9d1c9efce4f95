/** What Astro keeps of a contract: pages take its text from there, and all else from the catalogue. */
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { LoaderContext } from "astro/loaders";
import type { ContractDocument, Source } from "../../contract/model/document.ts";
import type { Session } from "../session/session.ts";

interface Entry {
  id: string;
  data: Record<string, unknown>;
  /** Relative to the site's root, as Astro wants it. */
  filePath: string;
}

export async function entryOf(
  { source, contract }: ContractDocument,
  { settings }: Session,
  { config, parseData }: Pick<LoaderContext, "config" | "parseData">,
): Promise<Entry> {
  const { id } = contract;
  const filePath = relative(fileURLToPath(config.root), fileOf(source, settings));
  const data = await parseData({ id, data: { ...contract } });
  return { id, data, filePath: filePath.split(sep).join("/") };
}

/** The contract's file, absolute. */
export function fileOf({ file }: Source, { folder }: Session["settings"]): string {
  return join(folder, file);
}
