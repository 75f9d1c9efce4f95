import type { Finding, Severity } from "../diagnostics/finding.ts";
import { sortFindings } from "../diagnostics/sort.ts";
import { withoutHidden } from "./hidden.ts";
import { rules } from "./index.ts";
import { levelOf, optionsOf, type Levels } from "./levels.ts";
import { noticed } from "./reading/noticed.ts";
import type { Report, Rule, RuleSubject } from "./shared/rule.ts";
import { redacted } from "./secret/redact.ts";

/** Everything there is to say about the contracts: what reading noticed and what the rules find. */
export async function runRules(subject: RuleSubject, levels: Levels = {}): Promise<Finding[]> {
  const findings: Finding[][] = [];
  for (const rule of [...rules, ...unknownTo(rules, subject)]) {
    const severity = levelOf(rule.id, levels) ?? rule.severity;
    if (severity !== "off") findings.push(await runRule(rule, subject, { severity, levels }));
  }
  return sortFindings(await redacted(withoutHidden(findings.flat(), subject.documents), subject));
}

export async function runRule(
  rule: Rule,
  subject: RuleSubject,
  { severity = rule.severity, levels = {} }: { severity?: Severity; levels?: Levels } = {},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const report of rule.check(subject, optionsOf(rule, levels)))
    findings.push(toFinding(rule.id, severity, report));
  return findings;
}

/** A problem no rule knows is an error: better too loud than unseen. */
function unknownTo(known: readonly Rule[], { documents, noticed: elsewhere }: RuleSubject): Rule[] {
  const ids = new Set(known.map(({ id }) => id));
  const problems = [...documents.flatMap((document) => document.problems), ...elsewhere];
  const unknown = new Set(problems.map(({ rule }) => rule).filter((id) => !ids.has(id)));
  return [...unknown].map((id) =>
    noticed({ id, severity: "error", summary: "", why: "", example: { passes: "", fails: "" } }),
  );
}

function toFinding(rule: string, severity: Severity, report: Report): Finding {
  const { document, place, message, hint } = report;
  const { line, column } = place;
  const finding = { rule, severity, file: document.source.path, line, column, message };
  return hint === undefined ? finding : { ...finding, hint };
}
