/** The report for people: grouped by file, each finding with the line it is about. */
import picocolors from "picocolors";
import { codeFrame } from "./code-frame.ts";
import type { Finding, Severity } from "./finding.ts";
import { printable } from "./printable.ts";
import type { CheckReport } from "./report.ts";
import { sortFindings } from "./sort.ts";
import { summarise } from "./summary.ts";

export interface PrettyOptions {
  colour: boolean;
}

type Colours = ReturnType<typeof picocolors.createColors>;

export function reportPretty(report: CheckReport, { colour }: PrettyOptions): string {
  const colours = picocolors.createColors(colour);
  const groups = Array.from(byFile(report.findings), ([file, findings]) => {
    const text = report.texts.get(file);
    const entries = withRepeatsShortened(findings).map((each) => describe(each, text, colours));
    return [colours.bold(colours.underline(printable(file))), ...entries].join("\n\n");
  });
  return `${[...groups, paintSummary(report, colours)].join("\n\n")}\n`;
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of sortFindings(findings)) {
    const already = files.get(finding.file);
    if (already === undefined) files.set(finding.file, [finding]);
    else already.push(finding);
  }
  return files;
}

/** Of findings in a row that want the same done, the first says it in full. */
function withRepeatsShortened(findings: readonly Finding[]): Finding[] {
  return findings.map((finding, index) => {
    const before = findings[index - 1]?.hint;
    const repeats = finding.hint !== undefined && finding.hint === before;
    return repeats ? { ...finding, hint: "as above" } : finding;
  });
}

function describe(finding: Finding, text: string | undefined, colours: Colours): string {
  const frame = text === undefined ? undefined : codeFrame(text, finding.line, finding.column);
  const paint = painter(finding.severity, colours);
  const gutter = String(finding.line).length;
  const bar = (mark: string): string => colours.dim(`${" ".repeat(gutter)} ${mark}`);
  const place = `${printable(finding.file)}:${finding.line}:${finding.column}`;
  const lines = [
    `${colours.bold(paint(`${finding.severity}[${finding.rule}]`))}: ${onOneLine(finding.message)}`,
    `${bar("╭─")} ${colours.cyan(place)}`,
  ];
  if (frame !== undefined) {
    lines.push(`${colours.dim(`${frame.line} │`)} ${frame.text}`);
    lines.push(`${bar("│")} ${frame.pointer.replace("^", paint("^"))}`);
  }
  if (finding.hint !== undefined) {
    const [first = "", ...rest] = printable(finding.hint).trim().split("\n");
    lines.push(`${bar("╰─")} ${colours.bold("hint:")} ${first}`);
    lines.push(...rest.map((line) => `${" ".repeat(gutter)}    ${line}`.trimEnd()));
  }
  return lines.join("\n");
}

function onOneLine(message: string): string {
  return printable(message).replace(/\s+/g, " ").trim();
}

function painter(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === "error") return colours.red;
  return severity === "warning" ? colours.yellow : colours.blue;
}

function paintSummary(report: CheckReport, colours: Colours): string {
  const summary = summarise(report);
  if (report.findings.length === 0) return colours.green(summary);
  const isSevere = report.findings.some((finding) => finding.severity === "error");
  return colours.bold(isSevere ? colours.red(summary) : colours.yellow(summary));
}
