/** Every page of the catalogue that search should know. */
import type { Catalogue } from "../../catalogue/schema.ts";
import { ownersOf } from "../../catalogue/views/people/owners.ts";
import { hrefOf } from "../atlas/hrefs.ts";

export function catalogueAddresses(catalogue: Catalogue): string[] {
  const { contracts, systems, resources, dataFormats } = catalogue;
  return [
    ...contracts.map(({ id }) => hrefOf("contract", id)),
    ...systems.map(({ id }) => hrefOf("system", id)),
    ...resources.map(({ id }) => hrefOf("resource", id)),
    ...dataFormats.map(({ id }) => hrefOf("format", id)),
    ...ownersOf(catalogue).map(({ id }) => hrefOf("owner", id)),
  ];
}
