/** One line of the list of resources. */
import type { ResourceKind } from "../../contract/schema.ts";
import type { Catalogue, Resource } from "../schema.ts";

export interface Named {
  id: string;
  name: string;
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

export function named(catalogue: Catalogue, id: string): Named {
  return { id, name: catalogue.systems.find((system) => system.id === id)?.name ?? id };
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
export function resourceRows(catalogue: Catalogue): ResourceRow[] {
  return catalogue.resources
    .map((resource) => resourceRow(catalogue, resource))
    .toSorted((one, two) => one.name.localeCompare(two.name));
}
