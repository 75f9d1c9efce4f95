/** The resources of one contract, with everybody who touches them. */
import type { Contract } from "../../../contract/model/schema.ts";
import type { Catalogue } from "../../schema.ts";
import { resourceRow, type ResourceRow } from "./resource-row.ts";
import { withIds } from "../../with-id.ts";

export type SharedRow = ResourceRow;

export function sharedResources(catalogue: Catalogue, contract: Contract): SharedRow[] {
  const ids = contract.resources.map(({ id }) => id);
  return withIds(catalogue.resources, ids).map((resource) => resourceRow(catalogue, resource));
}
