import { countOf } from "./count-of.ts";
import type { Finding, Severity } from "./finding.ts";
import { beside, nothingChecked, unjudgedOnes } from "./link-summary.ts";
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
export function summarise(report: Omit<CheckReport, "texts">): string {
  const { links, findings } = report;
  if (!links) return summariseFiles(report) + (findings.length === 0 ? "." : "");
  const nothing = nothingChecked(links);
  if (nothing !== undefined && findings.length === 0 && report.files === links.files)
    return nothing;
  const said = summariseFiles(report) + beside(links);
  const rest = unjudgedOnes(links);
  if (rest !== undefined) return `${said}. ${rest}`;
  return findings.length === 0 ? `${said}.` : said;
}

function summariseFiles(report: Omit<CheckReport, "texts">): string {
  const { contracts, runbooks = 0, files, findings } = report;
  const others = runbooks > 0 ? ` and ${countOf(runbooks, "runbook")}` : "";
  const read =
    files === undefined ? countOf(contracts, "contract") + others : countOf(files, "file");
  if (findings.length === 0) return `No problems in ${read}`;
  return `${listCounts(countFindings(findings))} in ${whereFound(report, read)}`;
}

export function listCounts({ errors, warnings, infos }: Counts): string {
  const parts = [
    errors > 0 ? countOf(errors, "error") : "",
    warnings > 0 ? countOf(warnings, "warning") : "",
    infos > 0 ? countOf(infos, "info") : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function whereFound(
  { contracts, runbooks = 0, files, findings }: Omit<CheckReport, "texts">,
  read: string,
): string {
  const found = new Set(findings.map((finding) => finding.file));
  const onlyContracts = [...found].every((file) => /\.mdx?$/i.test(file));
  const isAmongRead =
    files === undefined
      ? runbooks === 0 && onlyContracts && found.size <= contracts
      : found.size <= files;
  return isAmongRead ? `${found.size} of ${read}` : `${countOf(found.size, "file")}, ${read} read`;
}
