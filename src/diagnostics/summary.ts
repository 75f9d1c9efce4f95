import type { Finding, Severity } from "./finding.ts";
import type { CheckReport } from "./report.ts";

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

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}

/** Whether there is anything as severe as this, or more. */
export function worstIs(findings: readonly Finding[], least: "error" | "warning"): boolean {
  return findings.some(({ severity }) => severity === "error" || severity === least);
}

/** `3 errors, 2 warnings in 2 of 26 contracts`. */
export function summarise({ contracts, findings }: Omit<CheckReport, "texts">): string {
  if (findings.length === 0) return `No problems in ${countOf(contracts, "contract")}.`;
  return `${listCounts(countFindings(findings))} in ${whereFound(findings, contracts)}`;
}

export function listCounts({ errors, warnings, infos }: Counts): string {
  const parts = [
    errors > 0 ? countOf(errors, "error") : "",
    warnings > 0 ? countOf(warnings, "warning") : "",
    infos > 0 ? countOf(infos, "info") : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function whereFound(findings: readonly Finding[], contracts: number): string {
  const files = new Set(findings.map((finding) => finding.file));
  const onlyContracts = [...files].every((file) => /\.mdx?$/i.test(file));
  if (onlyContracts && files.size <= contracts) {
    return `${files.size} of ${countOf(contracts, "contract")}`;
  }
  return `${countOf(files.size, "file")}, ${countOf(contracts, "contract")} read`;
}
