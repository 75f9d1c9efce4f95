/** Every page of the catalogue that search should know. */
import type { Catalogue } from "../catalogue/schema.ts";
import { hrefOf } from "./atlas.ts";

export function catalogueAddresses({ contracts, systems, resources }: Catalogue): string[] {
  return [
    ...contracts.map(({ id }) => hrefOf("contract", id)),
    ...systems.map(({ id }) => hrefOf("system", id)),
    ...resources.map(({ id }) => hrefOf("resource", id)),
  ];
}
