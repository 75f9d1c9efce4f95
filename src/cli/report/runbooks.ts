/** The configured runbooks: whether what they link to is there. */
import { resolve } from "node:path";
import { readRunbooks } from "../../workspace/linking-texts.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import { applyLevels } from "../../rules/levels.ts";
import { checkLinks, type LinkingText } from "../../runbooks/check-links.ts";
import { LinkIndex } from "../../runbooks/resolve/link-index.ts";
import { siteOf } from "../../runbooks/resolve/resolve.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { sortFindings } from "../../diagnostics/sort.ts";
import { linksOf } from "./links.ts";
import type { Checked } from "./report.ts";
import type { Settings } from "../settings/settings.ts";

export interface Runbooks {
  texts: LinkingText[];
  findings: Finding[];
  /** Patterns of the configuration that no file answers to. */
  unmatched: string[];
}

export const noRunbooks: Runbooks = { texts: [], findings: [], unmatched: [] };

/** A runbook's dead link makes no contract wrong, so it is a warning unless the configuration says otherwise. */
export async function checkRunbooks(workspace: Workspace, settings: Settings): Promise<Runbooks> {
  const { runbooks, folder, levels } = settings;
  if (runbooks.length === 0) return noRunbooks;
  const from = process.cwd();
  const read = await readRunbooks({ patterns: runbooks, from, contracts: resolve(folder) });
  const manifest = linksOf(workspace, settings);
  const { findings } = checkLinks(read.texts, new LinkIndex(manifest), siteOf(manifest));
  const warnings = findings.map((finding): Finding => ({ ...finding, severity: "warning" }));
  return { ...read, findings: applyLevels(warnings, levels) };
}

/** The findings of both, in order. */
export function withRunbooks(
  { documents, registrySource, findings }: Workspace,
  { texts, findings: others }: Runbooks,
): Checked {
  const all = sortFindings([...findings, ...others]);
  return { documents, registrySource, runbooks: texts, findings: all };
}
