/** Problems noticed while a file is read, as rules: their ids, severities and what they ask. */
import type { Severity } from "../diagnostics/finding.ts";

export interface ReadingRule {
  id: string;
  severity: Severity;
  summary: string;
}

export const readingRules: readonly ReadingRule[] = [
  {
    id: "unreadable",
    severity: "error",
    summary: "A contract is a UTF-8 text file that can be opened.",
  },
  {
    id: "frontmatter-invalid",
    severity: "error",
    summary: "Frontmatter, where there is any, is valid YAML with known keys.",
  },
  {
    id: "mdx-invalid",
    severity: "error",
    summary:
      "An .mdx file is valid MDX: its tags and braces are closed, its imports stand at the top.",
  },
  {
    id: "schema-invalid",
    severity: "error",
    summary: "What is read from a contract fits the published schema.",
  },
  {
    id: "no-two-systems",
    severity: "error",
    summary: "A contract is between at least two systems, which its title names.",
  },
  {
    id: "registry-invalid",
    severity: "error",
    summary: "`systems.yaml`, where there is one, fits its schema and names each system once.",
  },
  {
    id: "system-ambiguous",
    severity: "warning",
    summary: "Every name a contract uses for a system leads to one system for certain.",
  },
  {
    id: "direction-missing",
    severity: "warning",
    summary: "A contract says what flows each way, or that nothing does.",
  },
  {
    id: "frontmatter-disagrees",
    severity: "warning",
    summary: "Frontmatter and Markdown state the same facts.",
  },
];

/** A problem this table doesn't know is an error: better too loud than unseen. */
export function readingSeverity(rule: string): Severity {
  return readingRules.find(({ id }) => id === rule)?.severity ?? "error";
}
