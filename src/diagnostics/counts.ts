/** How many findings there are of each severity. */
import { countOf } from "./count-of.ts";
import type { Finding, Severity } from "./finding.ts";

export interface Counts {
  errors: number;
  warnings: number;
  infos: number;
}

export function countFindings(findings: readonly Finding[]): Counts {
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), infos: of("info") };
}

/** `3 errors, 2 warnings`. */
export function listCounts({ errors, warnings, infos }: Counts): string {
  const parts = [
    errors > 0 ? countOf(errors, "error") : "",
    warnings > 0 ? countOf(warnings, "warning") : "",
    infos > 0 ? countOf(infos, "info") : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
