/** Finds what an author's component names, or ends the build with the place of the mistake. */
import { nearest } from "../../contract/nearest.ts";
import { atlas } from "../../site/atlas.ts";

interface Known {
  id: string;
  name: string;
}

/** `contract` is the id of the contract whose page is being made. */
export async function lookUp<Thing extends Known>(
  things: Thing[],
  wanted: { component: string; value: string },
  contract: string | undefined,
): Promise<Thing> {
  const found = things.find(({ id, name }) => id === wanted.value || name === wanted.value);
  if (found) return found;
  const { documents } = await atlas();
  const path =
    documents.find((document) => document.contract.id === contract)?.source.path ??
    contract ??
    "A contract";
  const { component, value } = wanted;
  const guess = nearest(
    value,
    things.flatMap(({ id, name }) => [id, name]),
  );
  const instead = guess === undefined ? "" : ` Did you mean \`${guess}\`?`;
  throw new Error(
    `${path}: <${component}> names \`${value}\`, which the catalogue doesn't have.${instead}`,
  );
}
