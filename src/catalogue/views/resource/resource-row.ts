/** One line of the list of resources. */
import { compareNames } from "../../compare.ts";
import type { ResourceKind } from "../../../contract/model/schema.ts";
import type { Catalogue, Resource } from "../../schema.ts";
import { type Facet, type FacetValues, namesOf } from "../parts/facets.ts";
import { ownersOf, systemOwnerIds } from "../people/owners.ts";
import { resourceWarnings, unstatedIn, type ResourceWarning } from "./resource-warnings.ts";
import { withId } from "../../with-id.ts";

export interface Named {
  id: string;
  name: string;
}

export interface NamedResource extends Named {
  /** Absent where it goes by its identifier. */
  label?: string | undefined;
}

export interface ResourceRow {
  id: string;
  name: string;
  /** The raw identifier, where the resource goes by another name. */
  identifier?: string | undefined;
  kind: string;
  writers: Named[];
  readers: Named[];
  contracts: number;
}

export interface ResourceList {
  facets: Facet[];
  rows: (ResourceRow & { warnings: ResourceWarning[]; values: FacetValues })[];
}

const kindNames: Record<ResourceKind, string> = {
  "google-sheet": "Google Sheet",
  database: "Database",
  table: "Table",
  "cloudflare-kv": "Cloudflare KV",
  "s3-bucket": "S3 bucket",
  queue: "Queue",
  file: "File",
  other: "Other",
};

export function kindName(kind: ResourceKind): string {
  return kindNames[kind];
}

/** What people call it: the label where there is one, else the raw identifier. */
export function resourceName({
  name,
  label,
}: {
  name: string;
  label?: string | undefined;
}): string {
  return label ?? name;
}

export function namedResource({ id, name, label }: NamedResource): NamedResource {
  return { id, name: resourceName({ name, label }), label };
}

const remembered = new WeakMap<Catalogue, Record<string, string>>();

/** What people call the resources, by id. */
export function resourceNames(catalogue: Catalogue): Record<string, string> {
  const known = remembered.get(catalogue);
  if (known) return known;
  const names = namesOf(
    catalogue.resources.map((resource) => ({ id: resource.id, name: resourceName(resource) })),
  );
  remembered.set(catalogue, names);
  return names;
}

export function named(catalogue: Catalogue, id: string): Named {
  return { id, name: withId(catalogue.systems, id)?.name ?? id };
}

export function resourceRow(catalogue: Catalogue, resource: Resource): ResourceRow {
  const { id, name, label, kind, contracts } = resource;
  return {
    id,
    name: resourceName(resource),
    identifier: label === undefined ? undefined : name,
    kind: kindName(kind),
    writers: resource.writers.map((system) => named(catalogue, system)),
    readers: resource.readers.map((system) => named(catalogue, system)),
    contracts: contracts.length,
  };
}

/** All resources by name. */
export function resourceList(catalogue: Catalogue): ResourceList {
  const domains = new Map(catalogue.contracts.map(({ id, domain }) => [id, domain]));
  const owners = new Map(catalogue.systems.map((system) => [system.id, systemOwnerIds(system)]));
  const rows = catalogue.resources.map((resource) => {
    const systems = [...resource.writers, ...resource.readers];
    const warnings = resourceWarnings(catalogue, resource);
    const open = [...warnings.map(({ label }) => label), ...unstatedIn(resource)];
    return {
      ...resourceRow(catalogue, resource),
      warnings,
      values: {
        kind: [kindName(resource.kind)],
        writer: resource.writers,
        reader: resource.readers,
        domain: resource.contracts.map((id) => domains.get(id)),
        owner: systems.flatMap((id) => owners.get(id) ?? []),
        health: open.length === 0 ? ["Nothing open"] : open,
      },
    };
  });
  const names = namesOf(catalogue.systems);
  return {
    facets: [
      { name: "kind", label: "Kind" },
      { name: "writer", label: "Written by", names },
      { name: "reader", label: "Read by", names },
      { name: "domain", label: "Domain" },
      { name: "owner", label: "Owner", names: namesOf(ownersOf(catalogue)) },
      { name: "health", label: "Health" },
    ],
    rows: rows.toSorted((one, two) => compareNames(one.name, two.name)),
  };
}
