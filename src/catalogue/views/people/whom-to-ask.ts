/** Who knows what a contract leaves out: whoever answers for each side, by name and where to find them. */
import type { Contract } from "../../../contract/model/schema.ts";
import type { Catalogue } from "../../schema.ts";
import { alertsReach, firstCall } from "./call-columns.ts";
import { type ContactParts, ownerNamed } from "./contacts.ts";
import { ownersOf } from "./owners.ts";

export function whomToAsk(catalogue: Catalogue, contract: Contract): ContactParts[] {
  const people = firstCall(contract, catalogue)
    .filter(({ label }) => label !== alertsReach)
    .map(({ contact: { name, email, owner } }): ContactParts => ({
      name,
      email,
      owner: owner ?? pageOf(name, catalogue),
    }));
  return [...new Map(people.map((person) => [person.name, person])).values()];
}

function pageOf(name: string, catalogue: Catalogue): string | undefined {
  const id = ownerNamed(name)?.id;
  return ownersOf(catalogue).find((owner) => owner.id === id)?.id;
}
