/** What is asked of links, as rules: ids for the configuration, severities, and what they ask. */
import type { Severity } from "../diagnostics/finding.ts";

export interface LinkRule {
  id: string;
  severity: Severity;
  summary: string;
  /** What goes wrong where the rule doesn't hold. */
  why: string;
}

export const pageDead = {
  id: "link-page-dead",
  severity: "error",
  summary: "A link from a runbook leads to a page or file of the catalogue.",
  why: "Whoever is paged at night follows the runbook's link to a page that isn't there.",
} as const satisfies LinkRule;

export const anchorDead = {
  id: "link-anchor-dead",
  severity: "error",
  summary: "A link from a runbook leads to a section that its page has.",
  why: "Whoever is paged at night lands at the top of a long page instead of the step to take.",
} as const satisfies LinkRule;

export const contentMissing = {
  id: "link-content-missing",
  severity: "warning",
  summary: "A link from a runbook leads to a section that the contract describes.",
  why: "Whoever is paged at night lands where the page only says that there is nothing to read.",
} as const satisfies LinkRule;

export const pageGone = {
  id: "link-page-gone",
  severity: "error",
  summary: "A page that was published keeps its address, or its former address redirects.",
  why: "Links in runbooks, alerts and chats that nobody can search break without a word.",
} as const satisfies LinkRule;

export const anchorGone = {
  id: "link-anchor-gone",
  severity: "error",
  summary: "A section that was published keeps its anchor.",
  why: "Links to the section end at the top of its page, without a word.",
} as const satisfies LinkRule;

export const headingGone = {
  id: "link-heading-gone",
  severity: "warning",
  summary: "A heading that was published keeps its wording, and so the anchor GitHub gives it.",
  why: "Links copied from GitHub, or to a section without a fixed anchor, end at the top of the page.",
} as const satisfies LinkRule;

export const contentGone = {
  id: "link-content-gone",
  severity: "warning",
  summary: "A section that was published with content still has content at its anchor.",
  why: "Links to the section work, and lead to the remark that the contract doesn't describe it.",
} as const satisfies LinkRule;

export const directionSwapped = {
  id: "link-direction-swapped",
  severity: "error",
  summary: "A contract that was published keeps the order of its two systems.",
  why: "Links to what to do while one system is down lead to what to do while the other is, without a word.",
} as const satisfies LinkRule;

export const linkRules: readonly LinkRule[] = [
  pageDead,
  anchorDead,
  contentMissing,
  pageGone,
  anchorGone,
  headingGone,
  contentGone,
  directionSwapped,
];
