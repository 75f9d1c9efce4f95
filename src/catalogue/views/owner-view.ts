/** All about one team or person: what it answers for, how it is reached, and what wakes it. */
import { compareNames } from "../compare.ts";
import type { Contract } from "../../contract/schema.ts";
import type { Catalogue, System } from "../schema.ts";
import { anchorIn } from "./anchors.ts";
import { contactParts, type ContactParts, ownerNamed } from "./contacts.ts";
import { lanesOf, type Lane } from "./lanes.ts";
import type { Owner } from "./owners.ts";
import { contractLink, type ContractLinkView } from "./parties.ts";
import { type SystemRow, systemRow } from "./system-row.ts";

export interface OwnerContact {
  /** As the contracts label it, e.g. `Ledger On-Call`. */
  role: string;
  contact: ContactParts;
}

export interface OwnerAlert {
  contract: ContractLinkView;
  anchor: string | undefined;
  /** The contract's file, from which links in the texts start. */
  file: string;
  when?: string | undefined;
  how?: string | undefined;
}

export interface OwnerContract {
  link: ContractLinkView;
  lanes: Lane[];
  /** Why it is here: maintained or signed by the owner, or about one of its systems. */
  named: boolean;
}

export interface OwnerView {
  systems: SystemRow[];
  /** Those that name the owner, then those of its systems; by title. */
  contracts: OwnerContract[];
  contacts: OwnerContact[];
  /** Contracts whose alerts name the owner. */
  alerts: OwnerAlert[];
  search: { kind: "Owner"; title: string; systems: string[]; owners: string[]; names: string[] };
}

export function ownerView(catalogue: Catalogue, owner: Owner): OwnerView {
  const ids = new Set(owner.systems.flatMap(({ contracts }) => contracts));
  const contracts = catalogue.contracts
    .filter((contract) => ids.has(contract.id) || owner.contracts.includes(contract))
    .toSorted((one, two) => compareNames(one.title, two.title));
  return {
    systems: owner.systems.map((system) => systemRow(catalogue, system)),
    contracts: contracts
      .map((contract) => ({
        link: contractLink(contract),
        lanes: lanesOf(contract),
        named: owner.contracts.includes(contract),
      }))
      .toSorted((one, two) => Number(two.named) - Number(one.named)),
    contacts: contactsOf(owner, contracts),
    alerts: catalogue.contracts.flatMap((contract) => alertFor(owner, contract)),
    search: {
      kind: "Owner",
      title: owner.name,
      systems: owner.systems.map(({ name }) => name),
      owners: [owner.name],
      names: owner.email === undefined ? [] : [owner.email],
    },
  };
}

/** What is stated for its systems, each once: the same on-call stands in every contract of a system. */
function contactsOf(owner: Owner, contracts: readonly Contract[]): OwnerContact[] {
  const registered = owner.systems.flatMap(({ name, contact }: System) =>
    contact === undefined ? [] : [{ role: `${name} contact`, name: contact }],
  );
  const systems = new Set(owner.systems.map(({ id }) => id));
  const stated = contracts
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

function alertFor({ name }: Owner, contract: Contract): OwnerAlert[] {
  const { when, who, how } = contract.monitoring?.alerts ?? {};
  const said = `${who ?? ""}\n${how ?? ""}`.toLowerCase();
  if (!said.includes(name.toLowerCase())) return [];
  const anchor = anchorIn(contract, "alerts", "monitoring");
  return [{ contract: contractLink(contract), anchor, file: contract.file, when, how: who ?? how }];
}
