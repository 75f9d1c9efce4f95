/** Findings less severe than whoever reads the report wants to see: left out of it, and counted all the same. */
import { type Finding, type Severity, severitySchema } from "./finding.ts";
import { countFindings, listCounts } from "./counts.ts";

/** The severest first. */
export const severities = severitySchema.options;

export function isAtLeast({ severity }: Pick<Finding, "severity">, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/** A sentence of its own. */
export function notShown(leftOut: readonly Finding[]): string {
  const least = severities.findLast((severity) => has(leftOut, severity)) ?? "info";
  const them = leftOut.length === 1 ? "it" : "them";
  return `Not shown: ${listCounts(countFindings(leftOut))}; \`--severity ${least}\` shows ${them}.`;
}

/** What there is none of, where nothing is left to be shown. */
export function noneOfThose(leftOut: readonly Finding[]): string {
  if (leftOut.length === 0) return "No problems";
  return has(leftOut, "warning") ? "No errors" : "No errors or warnings";
}

function has(findings: readonly Finding[], severity: Severity): boolean {
  return findings.some((finding) => finding.severity === severity);
}
