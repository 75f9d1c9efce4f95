/** All that a contract's rendered text depends on. */
import { join } from "node:path";
import type { ContractDocument } from "../../contract/model/document.ts";
import { codeKey } from "../../kept/code-key.ts";
import { keyOf } from "../../kept/disk-cache.ts";
import { packageRoot } from "../../package/root.ts";
import type { SiteSettings } from "../settings/settings.ts";
import { linkedContracts } from "../markdown/linked-contracts.ts";

/** What is the same for all contracts of a catalogue, as one key. */
export async function renderingFacts({
  base,
  vocabulary,
}: Pick<SiteSettings, "base" | "vocabulary">): Promise<string> {
  return keyOf({ code: await codeKey(join(packageRoot, "src")), base, vocabulary });
}

/** @param markdown the text without its frontmatter */
export async function bodyKey(
  facts: string,
  markdown: string,
  document: ContractDocument,
): Promise<string> {
  const { source, contract, anchors, titleLine } = document;
  // Links between files become links between pages.
  const linked = (await linkedContracts(document)).map((other) => [
    other.source.file,
    other.contract.id,
  ]);
  return keyOf([facts, markdown, source.file, contract, anchors, titleLine, linked]);
}
