import type { Catalogue, Resource } from "../catalogue/schema.ts";
import type { ContractDocument, Place } from "../contract/document.ts";
import type { Access } from "../contract/schema.ts";

export interface ResourceMention {
  document: ContractDocument;
  place: Place;
  access: Access[];
}

/** Where contracts name the resource, in the order of the documents. */
export function namedIn(
  documents: readonly ContractDocument[],
  { id }: Resource,
): ResourceMention[] {
  return documents.flatMap((document) =>
    document.contract.resources.flatMap((reference, index) =>
      reference.id === id
        ? { document, place: document.placeOf(`resources.${index}`), access: reference.access }
        : [],
    ),
  );
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
