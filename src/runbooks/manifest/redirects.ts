/** Former addresses that still lead somewhere. */
import type { Catalogue } from "../../catalogue/schema.ts";

export interface Redirect {
  /** The former id. */
  alias: string;
  /** The id of the contract it leads to. */
  id: string;
}

/** An alias that is a live id, or that an earlier contract has already, leads nowhere; `alias-conflict` says so. */
export function redirects({ contracts }: Pick<Catalogue, "contracts">): Redirect[] {
  const taken = new Set(contracts.map(({ id }) => id));
  return contracts.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      if (taken.has(alias)) return [];
      taken.add(alias);
      return { alias, id };
    }),
  );
}
