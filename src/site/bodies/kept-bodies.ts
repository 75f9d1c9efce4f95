/** Where contracts' rendered texts are kept from one build to the next. */
import { join } from "node:path";
import { cacheHome } from "../../kept/cache-home.ts";
import { type Cache, diskCache, removeUnused } from "../../kept/disk-cache.ts";

const folder = (): string => join(cacheHome(), "bodies");

export function keptBodies(): Cache {
  return diskCache(folder(), ".body");
}

/** What other threads will add to is tidied before; nobody here knows when they have. */
export async function tidyBodies(): Promise<void> {
  await removeUnused(folder()).catch(() => undefined);
}
