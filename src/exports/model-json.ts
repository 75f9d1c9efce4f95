/** The model as JSON: the whole catalogue, and one contract. */
import { type Catalogue, catalogueSchema } from "../catalogue/schema.ts";
import { type Contract, contractSchema } from "../contract/model/schema.ts";

export function catalogueJson(catalogue: Catalogue): string {
  return written(catalogueSchema.parse(catalogue));
}

export function contractJson(contract: Contract): string {
  return written(contractSchema.parse(contract));
}

function written(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
