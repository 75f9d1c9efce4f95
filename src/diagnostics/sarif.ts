/**
 * SARIF 2.1.0, which code hosts read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * A finding keeps its fingerprint while lines move above it, so that a host shows it as the same one.
 */
import { createHash } from "node:crypto";
import type { Finding, Severity } from "./finding.ts";
import { sortFindings } from "./sort.ts";

/** What SARIF says of a rule besides its findings. */
export interface SarifRule {
  id: string;
  summary: string;
  why: string;
  severity: Severity;
  /** Its page of documentation. */
  markdown: string;
}

const levels: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

export interface SarifOptions {
  findings: readonly Finding[];
  /** Every rule that was run, whether it found something or not. */
  rules: readonly SarifRule[];
  /** The version of Contract Atlas. */
  version: string;
}

export function reportSarif({ findings, rules, version }: SarifOptions): string {
  const seen = new Map<string, number>();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Contract Atlas",
            semanticVersion: version,
            rules: rules.map(({ id, summary, why, severity, markdown }) => ({
              id,
              shortDescription: { text: summary },
              fullDescription: { text: why },
              help: { text: why, markdown },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: sortFindings(findings).map((finding) => resultOf(finding, rules, seen)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(
  finding: Finding,
  rules: readonly SarifRule[],
  seen: Map<string, number>,
): object {
  const { rule, severity, file, line, column, message, hint } = finding;
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  const region = { startLine: line, startColumn: column };
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: hint ? `${message} ${hint}` : message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
    partialFingerprints: { "contractAtlas/v1": fingerprint(finding, seen) },
  };
}

/** File, rule and wording without its numbers, which may be ages; equal ones are told apart by their order. */
function fingerprint({ rule, file, message }: Finding, seen: Map<string, number>): string {
  const base = `${rule}\n${file}\n${message.replace(/\d+/g, "#")}`;
  const nth = seen.get(base) ?? 0;
  seen.set(base, nth + 1);
  return createHash("sha256").update(`${base}\n${nth}`).digest("hex").slice(0, 32);
}

function uriOf(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}
