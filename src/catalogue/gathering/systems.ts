/** The systems contracts speak of, with what the registry adds. */
import type { Contract } from "../../contract/model/schema.ts";
import type { KnownSystem } from "../../contract/names/systems.ts";
import { compare } from "../compare.ts";
import type { Registry, Resource, System } from "../schema.ts";

export function knownSystems(registry: Registry): KnownSystem[] {
  return Object.entries(registry).map(([id, { name, aliases }]) => ({ id, name, aliases }));
}

/** Every party to a contract, and every registered system that reads or writes a shared resource; no others. */
export function gatherSystems(
  contracts: readonly Contract[],
  resources: readonly Resource[],
  registry: Registry,
): System[] {
  const names = new Map<string, string>();
  for (const { systems } of contracts)
    for (const { id, name } of systems) if (!names.has(id)) names.set(id, name);
  for (const id of resources.flatMap(({ readers, writers }) => [...readers, ...writers])) {
    if (!names.has(id)) names.set(id, registry[id]?.name ?? id);
  }
  const contractsOf = gathered(contracts, ({ systems }) => systems.map(({ id }) => id));
  const readBy = gathered(resources, ({ readers }) => readers);
  const writtenBy = gathered(resources, ({ writers }) => writers);
  return [...names]
    .map(([id, name]) => {
      const own = contractsOf.get(id) ?? [];
      return {
        ...registered({ id, name, own }, registry[id]),
        contracts: own.map((contract) => contract.id),
        reads: (readBy.get(id) ?? []).map((resource) => resource.id),
        writes: (writtenBy.get(id) ?? []).map((resource) => resource.id),
      };
    })
    .toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id));
}

/** The items by the system they name, each once a system. */
function gathered<Item>(
  items: readonly Item[],
  systemsOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const bySystem = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of new Set(systemsOf(item))) {
      const known = bySystem.get(id);
      if (known) known.push(item);
      else bySystem.set(id, [item]);
    }
  }
  return bySystem;
}

/** What the registry says of a system, and what its own contracts say where that is silent. */
function registered(
  { id, name, own }: { id: string; name: string; own: readonly Contract[] },
  entry: Registry[string] | undefined,
): Omit<System, "contracts" | "reads" | "writes"> {
  const owner = entry?.owner ?? ownerStated(id, own);
  const domain = entry?.domain ?? commonDomain(own);
  return {
    id,
    name: entry?.name ?? name,
    aliases: entry?.aliases ?? [],
    ...(owner ? { owner } : {}),
    ...(entry?.contact ? { contact: entry.contact } : {}),
    ...(domain ? { domain } : {}),
    ...(entry?.tier ? { tier: entry.tier } : {}),
    external: entry?.external ?? false,
    links: entry?.links ?? {},
  };
}

function ownerStated(id: string, contracts: readonly Contract[]): string | undefined {
  return contracts
    .flatMap(({ contacts }) => contacts)
    .find(({ system, role }) => system === id && /\bowner\b/i.test(role))?.name;
}

/** A domain is only inferred where all the system's contracts are of one. */
function commonDomain(contracts: readonly Contract[]): string | undefined {
  const domains = new Set(contracts.map(({ domain }) => domain));
  const [only] = domains;
  return domains.size === 1 ? only : undefined;
}
