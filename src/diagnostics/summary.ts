import { countOf } from "./count-of.ts";
import { countFindings, listCounts } from "./counts.ts";
import type { Finding } from "./finding.ts";
import { noneOfThose, notShown } from "./left-out.ts";
import { beside, nothingChecked, unjudgedOnes } from "./link-summary.ts";
import type { CheckReport } from "./report.ts";

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}

/** `3 errors, 2 warnings in 2 of 26 contracts`. */
export function summarise(report: Omit<CheckReport, "texts">): string {
  const { links, findings, leftOut = [] } = report;
  if (leftOut.length > 0) return `${summariseFiles(report)}. ${notShown(leftOut)}`;
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
  const { contracts, runbooks = 0, files, findings, leftOut = [] } = report;
  const others = runbooks > 0 ? ` and ${countOf(runbooks, "runbook")}` : "";
  const read =
    files === undefined ? countOf(contracts, "contract") + others : countOf(files, "file");
  if (findings.length === 0) return `${noneOfThose(leftOut)} in ${read}`;
  return `${listCounts(countFindings(findings))} in ${whereFound(report, read)}`;
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
