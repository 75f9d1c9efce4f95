/** The site's own list of links, and its addresses for programs that read them elsewhere. */
import { basename } from "node:path";
import { addressOf } from "../catalogue/addresses.ts";
import type { LinkManifest } from "../runbooks/manifest-schema.ts";
import { linkManifest } from "../runbooks/manifest.ts";
import { atlas } from "./atlas.ts";
import { guideLinks } from "./settings/guide.ts";
import { currentSession } from "./session.ts";

export async function siteLinks(): Promise<LinkManifest> {
  const { settings, catalogue, documents } = await atlas();
  const { site, base, folder, guide } = settings;
  const others = guide.map(guideLinks);
  return linkManifest({ catalogue, documents, site, base, folder: basename(folder), others });
}

/** Absolute where the site's origin is known; else from the root of the host, base path included. */
export function absoluteHref(path: string, anchor?: string): string {
  return addressOf(currentSession().settings, path, anchor);
}
