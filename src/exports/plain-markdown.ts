/** A contract in MDX → the same in plain Markdown, for whoever reads it without its components. */
import { isMdx } from "../contract/model/is-mdx.ts";
import type { ContractDocument } from "../contract/model/document.ts";
import { type LinkOf, withoutComponents } from "../contract/markdown/mdx/without-components.ts";

export function plainMarkdown({ source }: ContractDocument, linkOf: LinkOf): string {
  const { text, file } = source;
  return (isMdx(file) ? withoutComponents(text, linkOf) : undefined) ?? text;
}
