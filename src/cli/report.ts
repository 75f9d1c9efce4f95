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
import type { LinkingText } from "../runbooks/check-links.ts";
import { linkRulesRun } from "./link-rules-run.ts";
import { version } from "../version.ts";

export const reportFormats = ["pretty", "json", "github", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions {
  format: ReportFormat;
  colour: boolean;
  levels: Levels;
}

/** What was read and found: the contracts, and runbooks where there are any. */
export interface Checked extends Pick<Workspace, "documents" | "registrySource" | "findings"> {
  runbooks?: readonly LinkingText[];
}

export function report(checked: Checked, options: ReportOptions): string {
  const ofRunbooks = checked.runbooks?.length ? linkRulesRun(options.levels) : [];
  return reportAs(toReport(checked), [...rulesRun(options.levels), ...ofRunbooks], options);
}

/** Whether it ends with a sentence on what was read and found. */
export function hasSummary(format: ReportFormat): boolean {
  return format === "pretty" || format === "github";
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
export function reportErrors(checked: Checked, colour: boolean): string {
  const findings = checked.findings.filter(({ severity }) => severity === "error");
  return reportPretty({ ...toReport(checked), findings }, { colour });
}

function toReport({ documents, registrySource, findings, runbooks = [] }: Checked): CheckReport {
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
    findings,
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
