/** Every address a contract's other forms have: a badge or a twin under a former id is embedded somewhere, too. */
import type { ContractDocument } from "../contract/document.ts";
import { redirects } from "../runbooks/redirects.ts";
import { atlas } from "./atlas.ts";

export interface ContractForm {
  params: { id: string };
  props: { document: ContractDocument };
}

/** What `getStaticPaths` of an endpoint of `[...id]` returns. */
export async function contractForms(): Promise<ContractForm[]> {
  const { catalogue, documents } = await atlas();
  const byId = new Map(documents.map((document) => [document.contract.id, document]));
  const ids = [
    ...catalogue.contracts.map(({ id }) => ({ at: id, id })),
    ...redirects(catalogue).map(({ alias, id }) => ({ at: alias, id })),
  ];
  return ids.flatMap(({ at, id }) => {
    const document = byId.get(id);
    return document ? { params: { id: at }, props: { document } } : [];
  });
}
