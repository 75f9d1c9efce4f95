/** The state of every contract: its findings and how complete it is. */
import { compareNames } from "../compare.ts";
import type { ContractDocument } from "../../contract/document.ts";
import type { Finding, Severity } from "../../diagnostics/finding.ts";
import { completeness, type Completeness } from "./completeness.ts";
import { contractLink, type ContractLinkView } from "./parties.ts";

export interface HealthRow {
  contract: ContractLinkView;
  /** Worst first, then in the order of the file. */
  findings: Finding[];
  counts: Record<Severity, number>;
  completeness: Completeness;
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

export function findingsOf(findings: Finding[], document: ContractDocument): Finding[] {
  return findings
    .filter(({ file }) => file === document.source.path)
    .toSorted((one, two) => rank[one.severity] - rank[two.severity] || one.line - two.line);
}

export function healthRow(findings: Finding[], document: ContractDocument): HealthRow {
  const own = findingsOf(findings, document);
  const count = (severity: Severity) =>
    own.filter((finding) => finding.severity === severity).length;
  return {
    contract: contractLink(document.contract),
    findings: own,
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    completeness: completeness(document.contract),
  };
}

/** All contracts, those in the worst state first. */
export function healthRows(findings: Finding[], documents: ContractDocument[]): HealthRow[] {
  return documents
    .map((document) => healthRow(findings, document))
    .toSorted(
      (one, two) =>
        two.counts.error - one.counts.error ||
        two.counts.warning - one.counts.warning ||
        one.completeness.percent - two.completeness.percent ||
        compareNames(one.contract.title, two.contract.title),
    );
}

/** Findings that belong to no contract, such as those of the systems registry. */
export function otherFindings(findings: Finding[], documents: ContractDocument[]): Finding[] {
  const files = new Set(documents.map(({ source }) => source.path));
  return findings.filter(({ file }) => !files.has(file));
}

/** The contracts somebody should look at first: those with an error or a warning. */
export function needsAttention(
  findings: Finding[],
  documents: ContractDocument[],
  limit: number,
): HealthRow[] {
  return healthRows(findings, documents)
    .filter(({ counts }) => counts.error + counts.warning > 0)
    .slice(0, limit);
}
