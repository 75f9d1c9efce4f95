/** How a team or a person is reached, in the words of the contracts and of the registry. */
import { compareNames } from "../compare.ts";
import type { Contract } from "../../contract/schema.ts";
import type { Catalogue } from "../schema.ts";
import { contactParts, type ContactParts, ownerNamed } from "./contacts.ts";
import type { Owner } from "./owners.ts";
import { isOnCall } from "./system-people.ts";

export interface OwnerContact {
  /** As the contracts label it, e.g. `Ledger On-Call`. */
  role: string;
  contact: ContactParts;
}

/** Those that name the owner, and those of its systems; by title. */
export function contractsOf({ contracts }: Catalogue, owner: Owner): Contract[] {
  const ids = new Set(owner.systems.flatMap((system) => system.contracts));
  return contracts
    .filter((contract) => ids.has(contract.id) || owner.contracts.includes(contract))
    .toSorted((one, two) => compareNames(one.title, two.title));
}

/** What is stated for its systems, each once: the same on-call stands in every contract of a system. */
export function ownerContacts(catalogue: Catalogue, owner: Owner): OwnerContact[] {
  const registered = owner.systems.flatMap(({ name, contact }) =>
    contact === undefined ? [] : [{ role: `${name} contact`, name: contact }],
  );
  const systems = new Set(owner.systems.map(({ id }) => id));
  const stated = contractsOf(catalogue, owner)
    .flatMap(({ contacts }) => contacts)
    .filter(({ system }) => system !== undefined && systems.has(system));
  const contacts = new Map<string, OwnerContact>();
  for (const { role, name } of [...stated, ...registered]) {
    const contact = contactParts(name);
    const key = `${contact.email ?? contact.name} ${contact.more ?? ""}`.toLowerCase();
    if (ownerNamed(name)?.id !== owner.id && !contacts.has(key))
      contacts.set(key, { role, contact });
  }
  return [...contacts.values()];
}

/** The one address to write to first: the owner's own, else that of those on call. */
export function ownerAddress(catalogue: Catalogue, owner: Owner): string | undefined {
  const onCall = ownerContacts(catalogue, owner).filter(({ role }) => isOnCall(role));
  return owner.email ?? onCall.find(({ contact }) => contact.email !== undefined)?.contact.email;
}
