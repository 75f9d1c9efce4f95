import { reportGithub } from "../diagnostics/github.ts";
import { reportJson } from "../diagnostics/json.ts";
import { reportPretty } from "../diagnostics/pretty.ts";
import type { CheckReport } from "../diagnostics/report.ts";
import { reportSarif, type SarifRule } from "../diagnostics/sarif.ts";
import { summarise } from "../diagnostics/summary.ts";
import { ruleDocs } from "../rules/docs.ts";
import { rules } from "../rules/index.ts";
import { levelOf, type Levels } from "../rules/levels.ts";
import { secret } from "../rules/secret/secret.ts";
import type { Workspace } from "../workspace.ts";
import { withoutSecrets } from "./hide-secrets.ts";
import { version } from "../version.ts";

export const reportFormats = ["pretty", "json", "github", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions {
  format: ReportFormat;
  colour: boolean;
  levels: Levels;
}

export function report(workspace: Workspace, options: ReportOptions): string {
  return reportAs(toReport(workspace), rulesRun(options.levels), options);
}

/** Any findings, and the rules that were run to find them. */
export function reportAs(
  told: CheckReport,
  rules: readonly SarifRule[],
  { format, colour }: Omit<ReportOptions, "levels">,
): string {
  switch (format) {
    case "json":
      return reportJson(told);
    case "github":
      return `${reportGithub(told.findings)}${summarise(told)}\n`;
    case "sarif":
      return reportSarif({ findings: told.findings, rules, version });
    default:
      return reportPretty(told, { colour });
  }
}

/** Only the findings that stop a build or an export. */
export function reportErrors(workspace: Workspace, colour: boolean): string {
  const findings = workspace.findings.filter(({ severity }) => severity === "error");
  return reportPretty({ ...toReport(workspace), findings }, { colour });
}

function toReport({ documents, findings }: Workspace): CheckReport {
  const secrets = findings.filter(({ rule }) => rule === secret.id);
  const texts = documents.map(({ source: { path, text } }): [string, string] => {
    const own = secrets.filter(({ file }) => file === path);
    return [path, own.length === 0 ? text : withoutSecrets(text, own)];
  });
  return { contracts: documents.length, findings, texts: new Map(texts) };
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
