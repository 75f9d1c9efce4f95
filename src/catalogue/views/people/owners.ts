/** The teams and people that answer for systems and contracts, each once, however many contracts name them. */
import { compareNames } from "../../compare.ts";
import type { Contract } from "../../../contract/model/schema.ts";
import type { Catalogue, System } from "../../schema.ts";
import { ownerNamed } from "./contacts.ts";
import { withIds } from "../../with-id.ts";

export interface Owner {
  /** The name in lower case, words joined by hyphens: the same for as long as the name is written the same. */
  id: string;
  name: string;
  /** The first address that a contract or the registry gives with the name. */
  email?: string | undefined;
  /** Systems it owns, or whose contact it is. */
  systems: System[];
  /** Contracts it maintains, or in which it stands as owner of a system. */
  contracts: Contract[];
}

/** Labels of contacts that answer for something, unlike those that are only called first. */
const answering = /\bowners?\b|\bmaintain(?:er|ed)s?\b|\blead\b/i;

const remembered = new WeakMap<Catalogue, Owner[]>();

/** All owners by name. */
export function ownersOf(catalogue: Catalogue): Owner[] {
  const known = remembered.get(catalogue);
  if (known) return known;
  const owners = new Map<string, Owner>();
  const owner = (text: string): Owner | undefined => {
    const named = ownerNamed(text);
    if (!named) return undefined;
    const found = owners.get(named.id) ?? { ...named, systems: [], contracts: [] };
    owners.set(named.id, found);
    found.email ??= named.email;
    return found;
  };
  for (const system of catalogue.systems)
    for (const text of ownersOfSystem(system)) add(owner(text)?.systems, system);
  for (const contract of catalogue.contracts)
    for (const text of ownersInContract(contract)) add(owner(text)?.contracts, contract);
  for (const { name } of catalogue.contracts.flatMap(({ contacts }) => contacts))
    addAddress(owners, name);
  const all = [...owners.values()].toSorted((one, two) => compareNames(one.name, two.name));
  remembered.set(catalogue, all);
  return all;
}

/** Who answers for a system, as the catalogue writes it: the owner, then the contact. */
function ownersOfSystem({ owner, contact }: System): string[] {
  return [owner, contact].filter((text) => text !== undefined);
}

/** Ids of the owners of a system. */
export function systemOwnerIds(system: System): string[] {
  return idsIn(ownersOfSystem(system));
}

/** Ids of those who answer for a contract or for one of its systems, in the contract's own words. */
export function contractOwnerIds(contract: Contract): string[] {
  return idsIn(ownersInContract(contract));
}

/** Who answers for a contract or for one of its systems, in the contract's own words. */
export function ownersInContract({ maintainers, contacts }: Contract): string[] {
  const answerable = contacts.filter(({ role }) => answering.test(role));
  return [...maintainers, ...answerable.map(({ name }) => name)];
}

/** Ids of all that answer for a contract: its own owners, and those of its systems. */
export function ownerIds(catalogue: Catalogue, contract: Contract): string[] {
  const parties = contract.systems.map(({ id }) => id);
  const ofSystems = withIds(catalogue.systems, parties).flatMap(systemOwnerIds);
  return [...new Set([...ofSystems, ...contractOwnerIds(contract)])];
}

/** The names that owners' pages have, of those with these ids. */
export function ownerNames(catalogue: Catalogue, ids: readonly string[]): string[] {
  return withIds(ownersOf(catalogue), ids).map(({ name }) => name);
}

function idsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => ownerNamed(text)?.id ?? []);
}

/** Who answers for something is often named with an address in another place. */
function addAddress(owners: ReadonlyMap<string, Owner>, text: string): void {
  const named = ownerNamed(text);
  const known = named && owners.get(named.id);
  if (known) known.email ??= named.email;
}

function add<Thing>(things: Thing[] | undefined, thing: Thing): void {
  if (things && !things.includes(thing)) things.push(thing);
}
