/** One contract's model. */
import type { APIContext } from "astro";
import { contractJson } from "../../exports/model-json.ts";
import { type ContractForm, contractForms } from "../../site/contract-forms.ts";

export const getStaticPaths = contractForms;

export function GET({ props }: APIContext<ContractForm["props"]>): Response {
  return new Response(contractJson(props.document.contract), {
    headers: { "Content-Type": "application/json" },
  });
}
