import type { Catalogue, Resource } from "../../catalogue/schema.ts";
import type { ContractDocument, Place } from "../../contract/model/document.ts";
import type { Access } from "../../contract/model/schema.ts";

export interface ResourceMention {
  document: ContractDocument;
  place: Place;
  access: Access[];
}

/** Where contracts name the resource, in the order of the documents. */
export function namedIn(
  documents: readonly ContractDocument[],
  { id }: Resource,
): readonly ResourceMention[] {
  let mentions = known.get(documents);
  if (!mentions) known.set(documents, (mentions = mentionsIn(documents)));
  return mentions.get(id) ?? [];
}

const known = new WeakMap<readonly ContractDocument[], Map<string, ResourceMention[]>>();

function mentionsIn(documents: readonly ContractDocument[]): Map<string, ResourceMention[]> {
  const mentions = new Map<string, ResourceMention[]>();
  for (const document of documents) {
    for (const [index, { id, access }] of document.contract.resources.entries()) {
      const mention = { document, place: document.placeOf(`resources.${index}`), access };
      const others = mentions.get(id);
      if (others) others.push(mention);
      else mentions.set(id, [mention]);
    }
  }
  return mentions;
}

export function nameResource({ name, label }: Resource): string {
  return label === undefined ? `\`${name}\`` : `“${label}” (\`${name}\`)`;
}

/** `Till and Ledger`, `Till, Shop and Ledger`. */
export function namesOf({ systems }: Catalogue, ids: readonly string[]): string {
  const names = ids.map((id) => systems.find((system) => system.id === id)?.name ?? id);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
