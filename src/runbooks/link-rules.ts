/** What is asked of links, as rules: ids for the configuration, severities, and what they ask. */
import type { Severity } from "../diagnostics/finding.ts";

export interface LinkRule {
  id: string;
  severity: Severity;
  summary: string;
}

export const pageDead = {
  id: "link-page-dead",
  severity: "error",
  summary: "A link from a runbook leads to a page or file of the catalogue.",
} as const satisfies LinkRule;

export const anchorDead = {
  id: "link-anchor-dead",
  severity: "error",
  summary: "A link from a runbook leads to a section that its page has.",
} as const satisfies LinkRule;

export const pageGone = {
  id: "link-page-gone",
  severity: "error",
  summary: "A page that was published keeps its address, or its former address redirects.",
} as const satisfies LinkRule;

export const anchorGone = {
  id: "link-anchor-gone",
  severity: "error",
  summary: "A section that was published keeps its anchor.",
} as const satisfies LinkRule;
