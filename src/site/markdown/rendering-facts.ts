/** All that a contract's rendered text depends on. */
import type { ContractDocument } from "../../contract/document.ts";
import { keyOf } from "../../disk-cache.ts";
import { version } from "../../version.ts";
import type { Workspace } from "../../workspace.ts";
import { packageVersion } from "../package-folder.ts";
import type { SiteSettings } from "../settings.ts";

/** Raised whenever the same contract should render otherwise. */
export const renderingVersion = 7;

/** What turns Markdown into HTML, and what makes that harmless. */
const packages = ["astro", "@astrojs/markdown-satteri", "satteri", "prismjs", "hast-util-sanitize"];

/** What is the same for all contracts of a catalogue, as one key. */
export async function catalogueFacts(
  { base, vocabulary }: SiteSettings,
  { documents }: Workspace,
): Promise<string> {
  return keyOf({
    renderingVersion,
    version,
    versions: await Promise.all(packages.map(packageVersion)),
    base,
    vocabulary,
    // Links between files become links between pages.
    pages: documents.map(({ source, contract }) => [source.file, contract.id]),
  });
}

/** @param markdown the text without its frontmatter */
export function bodyKey(
  facts: string,
  markdown: string,
  { source, contract, anchors, titleLine }: ContractDocument,
): string {
  return keyOf([facts, markdown, source.file, contract, anchors, titleLine]);
}
