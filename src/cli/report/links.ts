/** The catalogue's own links, as the settings describe it. */
import { basename, resolve } from "node:path";
import type { Finding } from "../../diagnostics/finding.ts";
import { reportInLines } from "../../diagnostics/lines.ts";
import { reportPretty } from "../../diagnostics/pretty.ts";
import { applyLevels } from "../../rules/levels.ts";
import { goneLinks } from "../../runbooks/guard.ts";
import type { LinkManifest } from "../../runbooks/manifest/manifest-schema.ts";
import { linkManifest } from "../../runbooks/manifest/manifest.ts";
import { guideLinks } from "../../site/settings/guide.ts";
import { siteSettings } from "../../site/settings/settings.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { readManifest } from "../files/read-manifest.ts";
import type { Settings } from "../settings/settings.ts";

export function linksOf({ catalogue, documents }: Workspace, settings: Settings): LinkManifest {
  const { site, base, guide } = siteSettings(settings);
  const folder = basename(resolve(settings.folder));
  const others = guide.map(guideLinks);
  return linkManifest({ catalogue, documents, site, base, folder, others });
}

export interface Guarded {
  findings: Finding[];
  /** The earlier list. */
  before: LinkManifest;
  /** The earlier list's path and text, for showing where a finding is. */
  text: [path: string, text: string];
}

/** What was published before, by the list of links in `source`, and is gone from `now`. */
export async function guard(
  source: string,
  now: LinkManifest,
  { levels }: Pick<Settings, "levels">,
): Promise<Guarded> {
  const published = await readManifest(source, "compare");
  const findings = applyLevels(goneLinks(published, now), levels);
  return { findings, before: published.manifest, text: [published.path, published.text] };
}

/** The same as text for people, and whether it stops a build. Nothing where nothing is to be guarded. */
export async function reportGone(
  source: string | undefined,
  workspace: Workspace,
  settings: Settings,
  colour: boolean,
): Promise<{ report: string; stops: boolean }> {
  if (source === undefined) return { report: "", stops: false };
  const { findings, text } = await guard(source, linksOf(workspace, settings), settings);
  const errors = findings.filter(({ severity }) => severity === "error");
  const others = findings.filter(({ severity }) => severity !== "error");
  const told = {
    contracts: workspace.documents.length,
    files: 1,
    findings: errors,
    texts: new Map([text]),
  };
  const report = errors.length === 0 ? "" : reportPretty(told, { colour });
  return { report: reportInLines(others, { colour }) + report, stops: errors.length > 0 };
}
