/** The names of the registry's systems. It is one list for all contracts, so it is indexed once. */
import { Mentions } from "./mentions.ts";
import { type NameIndex, nameIndex } from "./same-name.ts";

/** A system as the registry knows it. */
export interface KnownSystem {
  id: string;
  name: string;
  aliases: readonly string[];
}

const registries = new WeakMap<readonly KnownSystem[], NameIndex<KnownSystem>>();

export function registryIndex(known: readonly KnownSystem[]): NameIndex<KnownSystem> {
  let index = registries.get(known);
  if (!index) registries.set(known, (index = nameIndex(known)));
  return index;
}

const registryNames = new WeakMap<readonly KnownSystem[], Mentions>();

export function registryMentions(known: readonly KnownSystem[]): Mentions {
  let mentions = registryNames.get(known);
  if (!mentions) {
    const names = known.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((other) => ({ name: other, id })),
    );
    registryNames.set(known, (mentions = new Mentions(names)));
  }
  return mentions;
}
