/** Whom contracts name for a system, each once, with the contracts that do. */
import type { Catalogue, System } from "../../schema.ts";
import { withIds } from "../../with-id.ts";
import { anchorIn } from "../parts/anchors.ts";
import { contactParts, type ContactParts } from "./contacts.ts";
import { contractLink, type ContractLinkView } from "../parts/parties.ts";

export interface NamedContact {
  /** As the first contract labels it. */
  role: string;
  contact: ContactParts;
  statedIn: { contract: ContractLinkView; anchor: string | undefined }[];
}

export function namedContacts(catalogue: Catalogue, system: System): NamedContact[] {
  const named = new Map<string, NamedContact>();
  for (const contract of withIds(catalogue.contracts, system.contracts)) {
    const place = { contract: contractLink(contract), anchor: anchorIn(contract, "contacts") };
    for (const { role, name } of contract.contacts.filter((each) => each.system === system.id)) {
      const known = named.get(name);
      if (!known) named.set(name, { role, contact: contactParts(name), statedIn: [place] });
      else if (!known.statedIn.includes(place)) known.statedIn.push(place);
    }
  }
  return [...named.values()];
}
