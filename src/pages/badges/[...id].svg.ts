/** A contract's version, status and health, to embed elsewhere. */
import type { APIContext } from "astro";
import { findingsOf } from "../../catalogue/views/health.ts";
import { badge } from "../../exports/badge.ts";
import { atlas } from "../../site/atlas.ts";
import { type ContractForm, contractForms } from "../../site/contract-forms.ts";

export const getStaticPaths = contractForms;

export async function GET({ props }: APIContext<ContractForm["props"]>): Promise<Response> {
  const { findings } = await atlas();
  const { document } = props;
  const svg = badge(document.contract, findingsOf(findings, document));
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml" } });
}
