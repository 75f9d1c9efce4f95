/** Who answers for a system, and who is called first when it misbehaves. */
import type { Catalogue, System } from "../../schema.ts";
import { says } from "../../../contract/vocabulary/phrases.ts";
import { contactParts, type ContactParts, ownerNamed } from "../people/contacts.ts";
import { type NamedContact, namedContacts } from "../people/named-contacts.ts";
import type { Named } from "../resource/resource-row.ts";
import { withIds } from "../../with-id.ts";

export interface SystemPeople {
  owner?: Named | undefined;
  /** Whom the registry says to ask first. */
  contact?: ContactParts | undefined;
  /** On call, as the contracts state it; each address once. */
  onCall: ContactParts[];
  /** Whom contracts name for it, where nobody is known to own it. */
  named: NamedContact[];
  /** Whether these tell of an on-call, in words beside a name. */
  tellsOnCall: boolean;
}

export function isOnCall(role: string): boolean {
  return says(role, "onCallRole");
}

export function systemPeople(catalogue: Catalogue, system: System): SystemPeople {
  const stated = withIds(catalogue.contracts, system.contracts)
    .flatMap(({ contacts }) => contacts)
    .filter((contact) => contact.system === system.id && isOnCall(contact.role));
  const onCall = new Map<string, ContactParts>();
  for (const { name } of stated) {
    const parts = contactParts(name);
    const key = (parts.email ?? parts.name).toLowerCase();
    if (!onCall.has(key)) onCall.set(key, parts);
  }
  const { owner, contact } = system;
  const isOwned = owner !== undefined || contact !== undefined;
  const named = isOwned
    ? []
    : namedContacts(catalogue, system).filter(({ role }) => !isOnCall(role));
  return {
    owner: owner === undefined ? undefined : ownerNamed(owner),
    contact: contact === undefined ? undefined : contactParts(contact),
    onCall: [...onCall.values()],
    named,
    tellsOnCall: named.some(({ contact: { name, more } }) => isOnCall(`${name} ${more ?? ""}`)),
  };
}
