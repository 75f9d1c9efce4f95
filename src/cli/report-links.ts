/** The reporters of `check`, for findings about links. */
import type { CheckReport } from "../diagnostics/report.ts";
import { type Levels, levelOf } from "../rules/levels.ts";
import { linkRules } from "../runbooks/link-rules.ts";
import { reportAs, type ReportOptions } from "./report.ts";

export function reportLinks(told: CheckReport, options: ReportOptions): string {
  return reportAs(told, rulesRun(options.levels), options);
}

function rulesRun(levels: Levels) {
  return linkRules.flatMap((rule) => {
    const severity = levelOf(rule.id, levels) ?? rule.severity;
    return severity === "off"
      ? []
      : { ...rule, severity, markdown: `${rule.summary}\n\n${rule.why}` };
  });
}
