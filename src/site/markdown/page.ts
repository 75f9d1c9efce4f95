/** A contract's text on its way to the page: a plain tree, which one transform after the other changes in place. */
import type { Root } from "hast";
import { markdownToHast, mdxToHast, type SourceFormat } from "satteri";
import type { ContractDocument } from "../../contract/model/document.ts";

export interface MarkdownPage {
  tree: Root;
  /** MDX is code and trusted as such; it becomes JSX, which knows no raw HTML. */
  format: SourceFormat;
  /** Where the text stands; unknown for a text that is in no file. */
  fileURL: URL | undefined;
  /** The contract that was read from it, where it is one. */
  document: ContractDocument | undefined;
}

export type Transform = (page: MarkdownPage) => void | Promise<void>;

/** How Markdown is understood; the renderer has to be told the same. */
export const markdownFeatures = { gfm: true, smartPunctuation: false, rawHtml: true };

/**
 * The whole tree at once. What a plugin is handed by the renderer comes node by node, each with a guard against
 * changes, which takes five times as long as all transforms together.
 */
export function treeOf(source: string, format: SourceFormat): Root {
  const parse = format === "mdx" ? mdxToHast : markdownToHast;
  return parse(source, { features: markdownFeatures }) as Root;
}
