import { reportJson } from "../diagnostics/json.ts";
import { reportPretty } from "../diagnostics/pretty.ts";
import type { CheckReport } from "../diagnostics/report.ts";
import type { Workspace } from "../workspace.ts";

export const reportFormats = ["pretty", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export function report(workspace: Workspace, format: ReportFormat, colour: boolean): string {
  return format === "json"
    ? reportJson(toReport(workspace))
    : reportPretty(toReport(workspace), { colour });
}

/** Only the findings that stop a build or an export. */
export function reportErrors(workspace: Workspace, colour: boolean): string {
  const findings = workspace.findings.filter(({ severity }) => severity === "error");
  return reportPretty({ ...toReport(workspace), findings }, { colour });
}

function toReport({ documents, findings }: Workspace): CheckReport {
  const texts = documents.map(({ source }): [string, string] => [source.path, source.text]);
  return { contracts: documents.length, findings, texts: new Map(texts) };
}
