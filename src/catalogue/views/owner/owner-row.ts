/** One line of the list of owners. */
import type { Catalogue } from "../../schema.ts";
import { type Facet, type FacetValues, namesOf } from "../parts/facets.ts";
import { ownerAddress } from "./owner-contacts.ts";
import { ownersOf } from "../people/owners.ts";
import type { Named } from "../resource/resource-row.ts";

export interface OwnerRow {
  id: string;
  name: string;
  /** The owner's own, else that of those on call. */
  email?: string | undefined;
  systems: Named[];
  /** Contracts that name it, or that one of its systems is a party to. */
  contracts: number;
  values: FacetValues;
}

export interface OwnerList {
  facets: Facet[];
  rows: OwnerRow[];
}

/** All owners by name. */
export function ownerList(catalogue: Catalogue): OwnerList {
  const rows = ownersOf(catalogue).map((owner): OwnerRow => {
    const { id, name, systems, contracts } = owner;
    const concerned = new Set([
      ...contracts.map((contract) => contract.id),
      ...systems.flatMap((system) => system.contracts),
    ]);
    return {
      id,
      name,
      email: ownerAddress(catalogue, owner),
      systems: systems.map((system) => ({ id: system.id, name: system.name })),
      contracts: concerned.size,
      values: {
        system: systems.map((system) => system.id),
        domain: [...systems.map(({ domain }) => domain), ...contracts.map(({ domain }) => domain)],
        answers: [
          ...(systems.length > 0 ? ["Systems"] : []),
          ...(contracts.length > 0 ? ["Contracts"] : []),
        ],
      },
    };
  });
  return {
    facets: [
      { name: "system", label: "System", names: namesOf(catalogue.systems) },
      { name: "domain", label: "Domain" },
      { name: "answers", label: "Answers for" },
    ],
    rows,
  };
}
