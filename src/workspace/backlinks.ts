/** The configured runbooks → who refers to which page. */
import { basename } from "node:path";
import { readRunbooks } from "./linking-texts.ts";
import { type Backlinks, backlinks } from "../runbooks/backlinks.ts";
import { LinkIndex } from "../runbooks/resolve/link-index.ts";
import { linkManifest } from "../runbooks/manifest/manifest.ts";
import { siteOf } from "../runbooks/resolve/resolve.ts";
import type { Workspace } from "./workspace.ts";

/** Where the runbooks are, and what their links begin with. */
interface Linking {
  /** Globs, relative to `from`. */
  runbooks: readonly string[];
  /** The contracts folder, absolute. */
  folder: string;
  from: string;
  /** The origin of the catalogue's site. */
  site?: string | undefined;
  base: string;
}

export async function readBacklinks(
  { catalogue, documents }: Workspace,
  { runbooks, folder, from, site, base }: Linking,
): Promise<Backlinks> {
  if (runbooks.length === 0) return new Map();
  const { texts } = await readRunbooks({ patterns: runbooks, from, contracts: folder });
  const manifest = linkManifest({ catalogue, documents, site, base, folder: basename(folder) });
  return backlinks(texts, new LinkIndex(manifest), siteOf(manifest));
}
