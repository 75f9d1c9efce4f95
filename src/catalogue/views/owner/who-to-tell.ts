/** Who must be told before a resource changes: everybody who answers for it, once, and why. */
import { withIds } from "../../with-id.ts";
import type { Catalogue, Resource, System } from "../../schema.ts";
import { type OwnerContact, ownerContacts } from "./owner-contacts.ts";
import { contractOwnerIds, type Owner, ownersOf, systemOwnerIds } from "../people/owners.ts";

export interface ToTell {
  id: string;
  name: string;
  email?: string | undefined;
  /** `Till, which writes it`; `2 contracts that name it`. */
  answersFor: string[];
  /** Where else they are reached: their on-call, their channel. */
  contacts: OwnerContact[];
}

/** Who answers for writers first, then for readers, then for contracts only. */
export function whoToTell(catalogue: Catalogue, resource: Resource): ToTell[] {
  const rank = (systems: readonly { id: string }[]) => {
    if (systems.some(({ id }) => resource.writers.includes(id))) return 0;
    return systems.length > 0 ? 1 : 2;
  };
  const touching = [...resource.writers, ...resource.readers];
  const concerned = new Set([
    ...withIds(catalogue.systems, touching).flatMap(systemOwnerIds),
    ...withIds(catalogue.contracts, resource.contracts).flatMap(contractOwnerIds),
  ]);
  return withIds(ownersOf(catalogue), concerned)
    .map((owner) => ({
      owner,
      systems: withIds(owner.systems, touching),
      contracts: withIds(owner.contracts, resource.contracts),
    }))
    .filter(({ systems, contracts }) => systems.length + contracts.length > 0)
    .toSorted((one, two) => rank(one.systems) - rank(two.systems))
    .map(({ owner, systems, contracts }) => ({
      id: owner.id,
      name: owner.name,
      email: owner.email,
      contacts: ownerContacts(catalogue, reachedThrough(owner, systems)),
      answersFor: [
        ...systems.map((system) => `${system.name}, which ${doing(resource, system.id)} it`),
        ...(contracts.length === 0
          ? []
          : [`${contracts.length} ${contracts.length === 1 ? "contract" : "contracts"} naming it`]),
      ],
    }));
}

/** Through the systems concerned; through all of its systems only who can't be written to otherwise. */
function reachedThrough(owner: Owner, concerned: System[]): Owner {
  if (concerned.length === 0 && owner.email === undefined) return owner;
  return { ...owner, systems: concerned };
}

function doing({ writers, readers }: Resource, system: string): string | undefined {
  const verbs = [
    ...(writers.includes(system) ? ["writes"] : []),
    ...(readers.includes(system) ? ["reads"] : []),
  ];
  return verbs.length === 0 ? undefined : verbs.join(" and ");
}
