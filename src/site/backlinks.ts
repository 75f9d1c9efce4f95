/** The configured runbooks → who refers to which page. */
import { basename } from "node:path";
import { readRunbooks } from "../workspace/linking-texts.ts";
import { type Backlinks, backlinks } from "../runbooks/backlinks.ts";
import { LinkIndex } from "../runbooks/link-index.ts";
import { linkManifest } from "../runbooks/manifest.ts";
import { siteOf } from "../runbooks/resolve.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { SiteSettings } from "./settings.ts";

export function readBacklinks({ runbooks, folder, from, site, base }: SiteSettings) {
  return async ({ catalogue, documents }: Workspace): Promise<Backlinks> => {
    if (runbooks.length === 0) return new Map();
    const { texts } = await readRunbooks({ patterns: runbooks, from, contracts: folder });
    const manifest = linkManifest({ catalogue, documents, site, base, folder: basename(folder) });
    return backlinks(texts, new LinkIndex(manifest), siteOf(manifest));
  };
}
