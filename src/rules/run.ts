import type { ContractDocument, Place } from "../contract/document.ts";
import type { Finding, Severity } from "../diagnostics/finding.ts";
import { sortFindings } from "../diagnostics/sort.ts";
import { rules } from "./index.ts";
import { readingSeverity } from "./reading.ts";
import type { Rule, RuleSubject } from "./rule.ts";

/** Everything there is to say about the contracts: what reading noticed and what the rules find. */
export function runRules(subject: RuleSubject): Finding[] {
  const noticed = subject.documents.flatMap(readingFindings);
  const found = rules.flatMap((rule) => runRule(rule, subject));
  return sortFindings([...noticed, ...found]);
}

export function runRule(rule: Rule, subject: RuleSubject): Finding[] {
  return Array.from(rule.check(subject), ({ document, ...report }) =>
    toFinding(rule.id, rule.severity, document, report),
  );
}

function readingFindings(document: ContractDocument): Finding[] {
  return document.problems.map((problem) =>
    toFinding(problem.rule, readingSeverity(problem.rule), document, problem),
  );
}

function toFinding(
  rule: string,
  severity: Severity,
  document: ContractDocument,
  { place, message, hint }: { place: Place; message: string; hint?: string },
): Finding {
  const { line, column } = place;
  const finding = { rule, severity, file: document.source.path, line, column, message };
  return hint === undefined ? finding : { ...finding, hint };
}
