/** The systems somebody is named for, in `systems.yaml` or in any of their contracts. */
import type { Catalogue, System } from "../schema.ts";

const remembered = new WeakMap<readonly System[], ReadonlySet<string>>();

export function ownedSystems({ systems }: Pick<Catalogue, "systems">): ReadonlySet<string> {
  const known = remembered.get(systems);
  if (known) return known;
  const owned = new Set(
    systems.filter(({ owner, contact }) => owner ?? contact).map(({ id }) => id),
  );
  remembered.set(systems, owned);
  return owned;
}
