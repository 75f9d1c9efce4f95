/** A contract in MDX → the same in plain Markdown, for whoever reads it without its components. */
import type { ContractDocument } from "../contract/document.ts";
import { type LinkOf, withoutComponents } from "../contract/markdown/without-components.ts";

export function plainMarkdown({ source }: ContractDocument, linkOf: LinkOf): string {
  const { text, file } = source;
  return (/\.mdx$/i.test(file) ? withoutComponents(text, linkOf) : undefined) ?? text;
}
