/** The systems contracts speak of, with what the registry adds. */
import type { Contract } from "../contract/schema.ts";
import type { KnownSystem } from "../contract/systems.ts";
import { compare } from "./compare.ts";
import type { Registry, Resource, System } from "./schema.ts";

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
  return [...names]
    .map(([id, name]) => systemOf(id, name, contracts, resources, registry))
    .toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id));
}

function systemOf(
  id: string,
  name: string,
  contracts: readonly Contract[],
  resources: readonly Resource[],
  registry: Registry,
): System {
  const entry = registry[id];
  const own = contracts.filter(({ systems }) => systems.some((system) => system.id === id));
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
    contracts: own.map((contract) => contract.id),
    reads: resources.filter(({ readers }) => readers.includes(id)).map((resource) => resource.id),
    writes: resources.filter(({ writers }) => writers.includes(id)).map((resource) => resource.id),
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
