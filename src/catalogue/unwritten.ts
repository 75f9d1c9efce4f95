/** Which resources somebody reads and nobody writes: the check tells of them, and their pages warn of the same ones. */
import type { Catalogue, Resource } from "./schema.ts";
import { withIds } from "./with-id.ts";

/** Not where nobody says who reads, nor where a contract names somebody without saying what they do. */
export function isUnwritten({ contracts }: Catalogue, resource: Resource): boolean {
  if (resource.readers.length === 0 || resource.writers.length > 0) return false;
  const told = withIds(contracts, resource.contracts)
    .flatMap(({ resources }) => resources)
    .filter(({ id }) => id === resource.id)
    .flatMap(({ access }) => access);
  return !told.some(({ mode }) => mode === "unknown");
}
