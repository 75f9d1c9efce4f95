/** Maps of domains that go without anything a link could mean being gone. */
import { noDomain } from "../catalogue/views/map/map-domains.ts";
import { slugOf } from "../contract/text/slug.ts";
import { domainPath } from "../catalogue/addresses.ts";
import type { LinkManifest, LinkPage } from "./manifest/manifest-schema.ts";

/** The systems without a domain may each be given one, and of a single domain the whole map is the map. */
export function isPassingMap({ path }: Pick<LinkPage, "path">, now: LinkManifest): boolean {
  if (!isDomainMap(path)) return false;
  return path === domainPath(slugOf(noDomain)) || !now.pages.some((page) => isDomainMap(page.path));
}

function isDomainMap(path: string): boolean {
  return /^map\/.+\/$/.test(path);
}
