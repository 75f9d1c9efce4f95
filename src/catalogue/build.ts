/** All contracts of a folder → the catalogue: one system, one resource, however many contracts name it. */
import type { ContractDocument } from "../contract/document.ts";
import { uniteResources } from "./resources.ts";
import { gatherSystems } from "./systems.ts";
import type { Catalogue, Registry } from "./schema.ts";

/** Contracts keep their order by id; a contract whose id another one has already taken is left to `duplicate-id`. */
export function buildCatalogue(
  documents: readonly ContractDocument[],
  registry: Registry = {},
): Catalogue {
  const byId = new Map(
    documents.map(({ contract }) => [contract.id, contract] as const).toReversed(),
  );
  const ordered = [...byId.values()].toSorted((a, b) => compare(a.id, b.id));
  const { contracts, resources } = uniteResources(ordered);
  const systems = gatherSystems(contracts, resources, registry);
  return { contracts, systems, resources, dataFormats: gatherFormats(contracts) };
}

function gatherFormats(contracts: Catalogue["contracts"]): Catalogue["dataFormats"] {
  const formats = new Map<string, string[]>();
  for (const { id, dataFormats } of contracts) {
    for (const { name } of dataFormats) formats.set(name, [...(formats.get(name) ?? []), id]);
  }
  return [...formats]
    .map(([name, ids]) => ({ name, contracts: ids }))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** Plain code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
