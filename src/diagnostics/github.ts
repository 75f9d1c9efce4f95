/**
 * Annotations for GitHub Actions: one workflow command a finding, shown at its line of the pull request.
 * Format: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
import type { Finding, Severity } from "./finding.ts";
import { sortFindings } from "./sort.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

export function reportGithub(findings: readonly Finding[]): string {
  return sortFindings(findings).map(annotation).join("");
}

function annotation({ rule, severity, file, line, column, message, hint }: Finding): string {
  const properties = { file, line, col: column, title: rule };
  const named = Object.entries(properties).map(
    ([name, value]) => `${name}=${property(String(value))}`,
  );
  return `::${commands[severity]} ${named.join(",")}::${data(hint ? `${message}\n${hint}` : message)}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
