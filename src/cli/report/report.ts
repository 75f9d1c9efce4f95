import type { Severity } from "../../diagnostics/finding.ts";
import { reportGithub } from "../../diagnostics/github.ts";
import { reportJson } from "../../diagnostics/json.ts";
import { isAtLeast, notShown } from "../../diagnostics/left-out.ts";
import { reportPretty } from "../../diagnostics/pretty.ts";
import type { CheckReport } from "../../diagnostics/report.ts";
import { reportSarif, type SarifRule } from "../../diagnostics/sarif.ts";
import { summarise } from "../../diagnostics/summary.ts";
import { ruleDocs } from "../../rules/docs.ts";
import { rules } from "../../rules/index.ts";
import { levelOf, type Levels } from "../../rules/levels.ts";
import { secret } from "../../rules/secret/secret.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { asCalled } from "../terminal/called-as.ts";
import { withoutSecrets } from "./hide-secrets.ts";
import type { LinkingText } from "../../runbooks/check-links.ts";
import { linkRulesRun } from "./link-rules-run.ts";
import { version } from "../../package/version.ts";

export const reportFormats = ["pretty", "json", "github", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions {
  format: ReportFormat;
  colour: boolean;
  levels: Levels;
  /** The least severe finding that is shown. */
  severity: Severity;
}

/** What was read and found: the contracts, and runbooks where there are any. */
export interface Checked extends Pick<Workspace, "documents" | "registrySource" | "findings"> {
  runbooks?: readonly LinkingText[];
}

export function report(checked: Checked, options: ReportOptions): string {
  const ofRunbooks = checked.runbooks?.length ? linkRulesRun(options.levels) : [];
  const told = toReport(checked, options.severity);
  return reportAs(told, [...rulesRun(options.levels), ...ofRunbooks], options);
}

/** Whether it ends with a sentence on what was read and found. */
export function hasSummary(format: ReportFormat): boolean {
  return format === "pretty" || format === "github";
}

/** Any findings, and the rules that were run to find them. */
export function reportAs(
  told: CheckReport,
  rules: readonly SarifRule[],
  { format, colour }: Pick<ReportOptions, "format" | "colour">,
): string {
  switch (format) {
    case "json":
      return reportJson(told);
    case "github":
      return `${reportGithub(told.findings)}${summarise(told)}\n`;
    case "sarif":
      return reportSarif({ findings: told.findings, rules, version });
    default:
      return reportPretty(asAdvised(told), { colour });
  }
}

/** With commands that work where this one was started. */
function asAdvised(told: CheckReport): CheckReport {
  const findings = told.findings.map(({ hint, ...finding }) =>
    hint === undefined ? finding : { ...finding, hint: asCalled(hint) },
  );
  return { ...told, findings };
}

/** Only the findings that stop a build or an export. */
export function reportErrors(checked: Checked, colour: boolean): string {
  const { leftOut: _, ...told } = toReport(checked, "error");
  return reportPretty(told, { colour });
}

/** What a report that has no place for it leaves to be said of findings it doesn't show. */
export function remarkOnLeftOut({ findings }: Checked, least: Severity): string {
  const leftOut = findings.filter((finding) => !isAtLeast(finding, least));
  return leftOut.length === 0 ? "" : `${notShown(leftOut)}\n`;
}

function toReport(
  { documents, registrySource, findings, runbooks = [] }: Checked,
  least: Severity,
): CheckReport {
  const secrets = findings.filter(({ rule }) => rule === secret.id);
  const sources = [
    ...documents.map(({ source }) => source),
    ...(registrySource ? [registrySource] : []),
  ];
  const texts = sources.map(({ path, text }): [string, string] => {
    const own = secrets.filter(({ file }) => file === path);
    return [path, own.length === 0 ? text : withoutSecrets(text, own)];
  });
  const others = runbooks.map(({ path, text }): [string, string] => [path, text]);
  return {
    contracts: documents.length,
    runbooks: runbooks.length,
    findings: findings.filter((finding) => isAtLeast(finding, least)),
    leftOut: findings.filter((finding) => !isAtLeast(finding, least)),
    texts: new Map([...others, ...texts]),
  };
}

function rulesRun(levels: Levels) {
  const pages = new Map(ruleDocs().map(({ id, markdown }) => [id, markdown]));
  return rules.flatMap(({ id, severity, summary, why }) => {
    const level = levelOf(id, levels) ?? severity;
    return level === "off"
      ? []
      : { id, summary, why, severity: level, markdown: pages.get(id) ?? summary };
  });
}
