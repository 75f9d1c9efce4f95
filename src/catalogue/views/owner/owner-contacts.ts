/** How a team or a person is reached, in the words of the contracts and of the registry. */
import { compareNames } from "../../compare.ts";
import type { Contract } from "../../../contract/model/schema.ts";
import type { Catalogue, System } from "../../schema.ts";
import { withIds } from "../../with-id.ts";
import { contactParts, type ContactParts, ownerNamed } from "../people/contacts.ts";
import type { Owner } from "../people/owners.ts";
import { isOnCall } from "../system/system-people.ts";
import { gist } from "../words/wording.ts";

export interface OwnerContact {
  /** As the contracts label it, e.g. `Ledger On-Call`; all of them, where one contact has several. */
  role: string;
  contact: ContactParts;
}

/** Those that name the owner, and those of its systems; by title. */
export function contractsOf(catalogue: Catalogue, { systems, contracts }: Owner): Contract[] {
  return byTitle(catalogue, [...contracts.map(({ id }) => id), ...idsUnder(systems)]);
}

function idsUnder(systems: readonly System[]): string[] {
  return systems.flatMap(({ contracts }) => contracts);
}

function byTitle({ contracts }: Catalogue, ids: readonly string[]): Contract[] {
  return withIds(contracts, new Set(ids)).toSorted((one, two) =>
    compareNames(one.title, two.title),
  );
}

/** What is stated for its systems, each once: the same on-call stands in every contract of a system. */
export function ownerContacts(catalogue: Catalogue, owner: Owner): OwnerContact[] {
  const registered = owner.systems.flatMap(({ name, contact }) =>
    contact === undefined ? [] : [{ role: `${name} contact`, name: contact }],
  );
  const systems = new Set(owner.systems.map(({ id }) => id));
  const stated = byTitle(catalogue, idsUnder(owner.systems))
    .flatMap(({ contacts }) => contacts)
    .filter(({ system }) => system !== undefined && systems.has(system));
  const contacts = new Map<string, { roles: Map<string, string>; contact: ContactParts }>();
  for (const { role, name } of [...stated, ...registered]) {
    const contact = contactParts(name);
    const key = `${contact.email ?? contact.name} ${contact.more ?? ""}`.toLowerCase();
    if (ownerNamed(name)?.id === owner.id && !saysMore(contact)) continue;
    const known = contacts.get(key) ?? { roles: new Map<string, string>(), contact };
    contacts.set(key, known);
    if (!known.roles.has(role.toLowerCase())) known.roles.set(role.toLowerCase(), role);
  }
  return Array.from(contacts.values(), ({ roles, contact }) => ({
    role: [...roles.values()].join(", "),
    contact,
  }));
}

/** Than a name and an address, which the owner's page says already. */
function saysMore({ name, more }: ContactParts): boolean {
  return more !== undefined || gist(name) !== name;
}

/** The one address to write to first: the owner's own, else that of those on call. */
export function ownerAddress(catalogue: Catalogue, owner: Owner): string | undefined {
  const onCall = ownerContacts(catalogue, owner).filter(({ role }) => isOnCall(role));
  return owner.email ?? onCall.find(({ contact }) => contact.email !== undefined)?.contact.email;
}
