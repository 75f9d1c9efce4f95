/** What is odd about who touches a resource: what the checks find of it, and where contracts contradict each other. */
import type { Catalogue, Resource } from "../../schema.ts";
import { isUnwritten } from "../../facts/unwritten.ts";
import { withIds } from "../../with-id.ts";

export interface ResourceWarning {
  /** In a few words, for a filter. */
  label: string;
  message: string;
}

export function resourceWarnings(catalogue: Catalogue, resource: Resource): ResourceWarning[] {
  const { writers, readers } = resource;
  const warnings: ResourceWarning[] = [];
  if (writers.length > 1) {
    const names = withIds(catalogue.systems, writers).map(nameOf);
    warnings.push({
      label: "Several writers",
      message: `${writers.length} systems write here (${listed(names)}): agree who may change what, and in which order.`,
    });
  }
  if (isUnwritten(catalogue, resource)) {
    const names = withIds(catalogue.systems, readers).map(nameOf);
    warnings.push({
      label: "No writer",
      message: `${listed(names)} ${readers.length === 1 ? "reads" : "read"} here, but no contract says who writes.`,
    });
  }
  if (schemasOf(catalogue, resource).size > 1) {
    warnings.push({
      label: "Columns differ",
      message: "Contracts describe its columns differently.",
    });
  }
  return warnings;
}

/** What nobody says, which is a question to ask and no fault. */
export function unstatedIn({ writers, readers }: Resource): string[] {
  return [
    ...(writers.length === 0 ? ["Writer not stated"] : []),
    ...(readers.length === 0 ? ["Reader not stated"] : []),
  ];
}

function schemasOf({ contracts }: Catalogue, resource: Resource): Set<string> {
  const naming = withIds(contracts, resource.contracts);
  const references = naming.flatMap(({ resources }) => resources);
  return new Set(
    references.flatMap(({ id, schema }) => (id === resource.id && schema ? [schema] : [])),
  );
}

function nameOf({ name }: { name: string }): string {
  return name;
}

function listed(names: string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}
