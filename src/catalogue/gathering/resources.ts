/** The same kind and the same identifier or name in two contracts is one resource. */
import { merge } from "../../contract/parts/access/access-tokens.ts";
import { idsOfResources } from "../../contract/parts/resources/resource-ids.ts";
import { isLive } from "../../contract/model/is-live.ts";
import type { AccessMode, Contract, ResourceReference } from "../../contract/model/schema.ts";
import { slugOf } from "../../contract/text/slug.ts";
import { spelt } from "../buckets.ts";
import { compare } from "../compare.ts";
import type { Resource } from "../schema.ts";

interface Group {
  references: { contract: Contract; reference: ResourceReference }[];
}

/** Contracts with each resource's id made the catalogue's, and the resources themselves. */
export function uniteResources(contracts: readonly Contract[]): {
  contracts: Contract[];
  resources: Resource[];
} {
  const isInSeveral = tablesOfSeveralDatabases(contracts);
  const groups = groupReferences(contracts, isInSeveral);
  const ids = new Map<ResourceReference, string>();
  const idFor = idsOfResources();
  const resources = [...new Set(groups)].map((group) => {
    const resource = unite(group, idFor, isInSeveral);
    for (const { reference } of group.references) ids.set(reference, resource.id);
    return resource;
  });
  return {
    contracts: contracts.map((contract) => withIds(contract, ids)),
    resources: resources.toSorted((a, b) => compare(a.id, b.id)),
  };
}

function groupReferences(
  contracts: readonly Contract[],
  isInSeveral: (name: string) => boolean,
): Group[] {
  const byKey = new Map<string, Group>();
  const all: Group[] = [];
  for (const contract of contracts) {
    for (const reference of contract.resources) {
      const { kind, name, label } = reference;
      const full = fullName(reference);
      const names = full !== name && isInSeveral(name) ? [full, label] : [full, name, label];
      const keys = names.flatMap((each) =>
        each ? [`${kind} ${spelt({ kind, name: each })}`] : [],
      );
      const known = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
      const group = known[0] ?? { references: [] };
      if (known.length === 0) all.push(group);
      group.references.push({ contract, reference });
      // A contract that gives both the id and the name joins those that gave only one of them.
      for (const other of known.slice(1)) {
        group.references.push(...other.references);
        for (const [key, value] of byKey) if (value === other) byKey.set(key, group);
        all.splice(all.indexOf(other), 1);
      }
      for (const key of keys) byKey.set(key, group);
    }
  }
  return all;
}

/** `finance_dw.journal_entries` */
function fullName({ name, database }: ResourceReference): string {
  return database === undefined ? name : `${database}.${name}`;
}

/** Whether tables of one name lie in several databases: then the name alone tells none of them. */
function tablesOfSeveralDatabases(contracts: readonly Contract[]): (name: string) => boolean {
  const databases = new Map<string, Set<string>>();
  for (const { name, database } of contracts.flatMap(({ resources }) => resources)) {
    if (database === undefined) continue;
    const key = name.toLowerCase();
    databases.set(key, (databases.get(key) ?? new Set()).add(database.toLowerCase()));
  }
  return (name) => (databases.get(name.toLowerCase())?.size ?? 0) > 1;
}

function unite(
  { references }: Group,
  idFor: ReturnType<typeof idsOfResources>,
  isInSeveral: (name: string) => boolean,
): Resource {
  const all = references.map(({ reference }) => reference);
  const [first] = all as [ResourceReference];
  const firstStated = <K extends keyof ResourceReference>(key: K) =>
    all.map((reference) => reference[key]).find((value) => value !== undefined);
  const label = firstStated("label");
  const told = all.find(({ name }) => name !== label) ?? first;
  const identifier = isInSeveral(told.name) ? fullName(told) : told.name;
  const access = accessToday(references);
  const systemsThat = (...modes: AccessMode[]) =>
    [...access]
      .filter(([, mode]) => modes.includes(mode))
      .map(([system]) => system)
      .toSorted();
  const purpose = firstStated("purpose");
  const schema = firstStated("schema");
  return {
    id: idFor(slugOf(label ?? identifier), first.kind),
    kind: first.kind,
    name: identifier,
    ...(label && label !== identifier ? { label } : {}),
    ...(purpose ? { purpose } : {}),
    ...(schema ? { schema } : {}),
    readers: systemsThat("read", "read-write"),
    writers: systemsThat("write", "read-write"),
    contracts: [...new Set(references.map(({ contract }) => contract.id))].toSorted(compare),
  };
}

/** Of a resource that only retired contracts name, who had it last. */
function accessToday(references: Group["references"]): Map<string, AccessMode> {
  const live = references.filter(({ contract }) => isLive(contract));
  const access = new Map<string, AccessMode>();
  for (const { reference } of live.length > 0 ? live : references)
    for (const { system, mode } of reference.access)
      access.set(system, merge(access.get(system), mode));
  return access;
}

function withIds(contract: Contract, ids: ReadonlyMap<ResourceReference, string>): Contract {
  const renamed = new Map(
    contract.resources.map((reference) => [reference.id, ids.get(reference) ?? reference.id]),
  );
  return {
    ...contract,
    resources: contract.resources.map((reference) => ({
      ...reference,
      id: ids.get(reference) ?? reference.id,
    })),
    flows: contract.flows.map((flow) => ({
      ...flow,
      storage: flow.storage.map((storage) =>
        storage.resource
          ? { ...storage, resource: renamed.get(storage.resource) ?? storage.resource }
          : storage,
      ),
    })),
  };
}
