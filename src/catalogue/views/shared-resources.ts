/** The resources of one contract, with everybody who touches them. */
import type { Contract } from "../../contract/schema.ts";
import type { Catalogue } from "../schema.ts";
import { resourceRow, type ResourceRow } from "./resource-row.ts";

export type SharedRow = ResourceRow;

export function sharedResources(catalogue: Catalogue, contract: Contract): SharedRow[] {
  const ids = new Set(contract.resources.map(({ id }) => id));
  return catalogue.resources
    .filter(({ id }) => ids.has(id))
    .map((resource) => resourceRow(catalogue, resource));
}
