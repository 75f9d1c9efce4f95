/** A contract as its author wrote it; one in MDX in plain Markdown. */
import type { APIContext } from "astro";
import { componentLinks } from "../../exports/component-links.ts";
import { markdownTwin, twinLinks } from "../../exports/markdown-twin.ts";
import { plainMarkdown } from "../../exports/plain-markdown.ts";
import { atlas } from "../../site/atlas.ts";
import { type ContractForm, contractForms } from "../../site/contract-forms.ts";
import { absoluteHref } from "../../site/links.ts";

export const getStaticPaths = contractForms;

export async function GET({ props }: APIContext<ContractForm["props"]>): Promise<Response> {
  const { catalogue, settings } = await atlas();
  const { document } = props;
  const resolve = twinLinks(document.contract.file, catalogue.contracts, absoluteHref);
  const plain = plainMarkdown(document, componentLinks(catalogue, absoluteHref));
  const text = settings.site === undefined ? plain : markdownTwin(plain, resolve);
  return new Response(text, { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
}
