/** The site's own list of links. */
import { basename } from "node:path";
import type { LinkManifest } from "../../runbooks/manifest/manifest-schema.ts";
import { linkManifest } from "../../runbooks/manifest/manifest.ts";
import { atlas } from "../atlas/atlas.ts";
import { guideLinks } from "../settings/guide.ts";

export async function siteLinks(): Promise<LinkManifest> {
  const { settings, catalogue, documents } = await atlas();
  const { site, base, folder, guide } = settings;
  const others = guide.map(guideLinks);
  return linkManifest({ catalogue, documents, site, base, folder: basename(folder), others });
}
