/** The configured runbooks → who refers to which page. */
import { basename } from "node:path";
import { NoSuchFile, readLinkingTexts } from "../linking-texts.ts";
import { type Backlinks, backlinks } from "../runbooks/backlinks.ts";
import type { LinkingText } from "../runbooks/check-links.ts";
import { LinkIndex } from "../runbooks/link-index.ts";
import { linkManifest } from "../runbooks/manifest.ts";
import { siteOf } from "../runbooks/resolve.ts";
import type { Workspace } from "../workspace.ts";
import type { SiteSettings } from "./settings.ts";

export function readBacklinks({ runbooks, folder, from, site, base }: SiteSettings) {
  return async ({ catalogue, documents }: Workspace): Promise<Backlinks> => {
    if (runbooks.length === 0) return new Map();
    const texts: LinkingText[] = [];
    for (const pattern of runbooks) texts.push(...(await textsOf(pattern, from, folder)));
    const manifest = linkManifest({ catalogue, documents, site, base, folder: basename(folder) });
    return backlinks(unique(texts), new LinkIndex(manifest), siteOf(manifest));
  };
}

/** A pattern without a file refers to nothing yet; that is no reason not to build. */
async function textsOf(pattern: string, from: string, contracts: string): Promise<LinkingText[]> {
  try {
    return await readLinkingTexts({ patterns: [pattern], from, contracts });
  } catch (error) {
    if (error instanceof NoSuchFile) return [];
    throw error;
  }
}

function unique(texts: readonly LinkingText[]): LinkingText[] {
  const byPath = new Map(texts.map((text) => [text.path, text]));
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
