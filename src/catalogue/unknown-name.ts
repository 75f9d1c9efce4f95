/** What an author's component names and isn't there; told where the contract is checked, and where its page is made. */
import { nearest } from "../contract/text/nearest.ts";

export interface Named {
  id: string;
  name: string;
}

export interface UnknownName {
  /** Without a full stop, for what follows from it. */
  message: string;
  /** "Did you mean `ledger`?", where something is called nearly so. */
  instead?: string;
}

/** By its id or its name. */
export function called<Thing extends Named>(
  name: string,
  things: readonly Thing[],
): Thing | undefined {
  return things.find((thing) => thing.id === name || thing.name === name);
}

/** @param things What there is, and none of them called so. */
export function unknownName(
  component: string,
  name: string,
  things: readonly Named[],
): UnknownName {
  const guess = nearest(
    name,
    things.flatMap((thing) => [thing.id, thing.name]),
  );
  return {
    message: `\`<${component}>\` names \`${name}\`, which the catalogue doesn't have`,
    ...(guess !== undefined && { instead: `Did you mean \`${guess}\`?` }),
  };
}
