/** Which resources somebody reads and nobody writes: the check tells of them, and their pages warn of the same ones. */
import type { Catalogue, Resource } from "../schema.ts";

/** Not where nobody says who reads, nor where a contract names somebody without saying what they do. */
export function isUnwritten(catalogue: Catalogue, resource: Resource): boolean {
  if (resource.readers.length === 0 || resource.writers.length > 0) return false;
  return !withUnknownAccess(catalogue).has(resource.id);
}

/** All at once, since a contract may name thousands, and each page asks for one. */
const remembered = new WeakMap<Catalogue, ReadonlySet<string>>();

function withUnknownAccess(catalogue: Catalogue): ReadonlySet<string> {
  const known =
    remembered.get(catalogue) ??
    new Set(
      catalogue.contracts
        .flatMap(({ resources }) => resources)
        .filter(({ access }) => access.some(({ mode }) => mode === "unknown"))
        .map(({ id }) => id),
    );
  remembered.set(catalogue, known);
  return known;
}
