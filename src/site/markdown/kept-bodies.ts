/** Where contracts' rendered texts are kept from one build to the next. */
import { join } from "node:path";
import { cacheHome } from "../../kept/cache-home.ts";
import { type Cache, diskCache } from "../../kept/disk-cache.ts";

export function keptBodies(): Cache {
  return diskCache(join(cacheHome(), "bodies"), ".body");
}
