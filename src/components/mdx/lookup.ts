/** Finds what an author's component names, or ends the build with the place of the mistake. */
import { called, type Named, unknownName } from "../../catalogue/unknown-name.ts";
import { atlas } from "../../site/atlas/atlas.ts";

/** `contract` is the id of the contract whose page is being made. */
export async function lookUp<Thing extends Named>(
  things: Thing[],
  wanted: { component: string; value: string },
  contract: string | undefined,
): Promise<Thing> {
  const { component, value } = wanted;
  const found = called(value, things);
  if (found) return found;
  const { documents } = await atlas();
  const path =
    documents.find((document) => document.contract.id === contract)?.source.path ??
    contract ??
    "A contract";
  const { message, instead } = unknownName(component, value, things);
  throw new Error(`${path}: ${message}.${instead === undefined ? "" : ` ${instead}`}`);
}
