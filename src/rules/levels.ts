/** The severities a team has chosen in its configuration. */
import type { Finding, Severity } from "../diagnostics/finding.ts";
import { rules } from "./index.ts";
import { readingRules } from "./reading.ts";

export type Levels = Readonly<Record<string, Severity | "off">>;

/** Findings with their chosen severities, without those of rules that are off. */
export function applyLevels(findings: readonly Finding[], levels: Levels): Finding[] {
  return findings.flatMap((finding) => {
    const level = levels[finding.rule] ?? finding.severity;
    return level === "off" ? [] : { ...finding, severity: level };
  });
}

export function ruleIds(): string[] {
  return [...rules, ...readingRules].map(({ id }) => id);
}
