/** The report for people: grouped by file, each finding with the line it is about. */
import picocolors from "picocolors";
import { type Alike, alikeIn, grouped } from "./alike.ts";
import { codeFrame } from "./code-frame.ts";
import type { Finding, Severity } from "./finding.ts";
import { inReadingOrder } from "./in-reading-order.ts";
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
    const entries = entriesOf(grouped(inReadingOrder(findings, text)), text, colours);
    return [colours.bold(colours.underline(printable(file))), ...entries].join("\n\n");
  });
  return `${[...groups, paintSummary(report, colours)].join("\n\n")}\n`;
}

/** Of entries in a row that want the same done, the first says it in full; of those at one place, the first shows it. */
function entriesOf(groups: Finding[][], text: string | undefined, colours: Colours): string[] {
  return groups.map((group, index) => {
    const alike = alikeIn(group);
    const [finding] = group as [Finding];
    if (alike) return describeAlike(finding, alike, colours);
    const before = groups[index - 1]?.[0];
    const repeats = finding.hint !== undefined && finding.hint === before?.hint;
    const isShown = finding.line === before?.line && finding.column === before.column;
    return describe(
      repeats ? { ...finding, hint: "as above" } : finding,
      isShown ? undefined : text,
      colours,
    );
  });
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

function describe(finding: Finding, text: string | undefined, colours: Colours): string {
  const frame = text === undefined ? undefined : codeFrame(text, finding.line, finding.column);
  const paint = painter(finding.severity, colours);
  const gutter = String(finding.line).length;
  const lines = headOf(finding, finding.message, gutter, colours);
  if (frame !== undefined) {
    lines.push(`${colours.dim(`${frame.line} │`)} ${frame.text}`);
    lines.push(`${barOf("│", gutter, colours)} ${frame.pointer.replace("^", paint("^"))}`);
  }
  return [...lines, ...hintOf(finding, gutter, colours)].join("\n");
}

function describeAlike(first: Finding, { said, rows }: Alike, colours: Colours): string {
  const gutter = Math.max(...rows.map(({ lines }) => lines.length));
  return [
    ...headOf(first, said, gutter, colours),
    ...rows.map(
      ({ lines, text }) => `${colours.dim(`${lines.padStart(gutter)} │`)} ${onOneLine(text)}`,
    ),
    ...hintOf(first, gutter, colours),
  ].join("\n");
}

function headOf(
  { severity, rule, file, line, column }: Finding,
  message: string,
  gutter: number,
  colours: Colours,
): string[] {
  const paint = painter(severity, colours);
  const place = `${printable(file)}:${line}:${column}`;
  return [
    `${colours.bold(paint(`${severity}[${rule}]`))}: ${onOneLine(message)}`,
    `${barOf("╭─", gutter, colours)} ${colours.cyan(place)}`,
  ];
}

function hintOf({ hint }: Finding, gutter: number, colours: Colours): string[] {
  if (hint === undefined) return [];
  const [first = "", ...rest] = printable(hint).trim().split("\n");
  return [
    `${barOf("╰─", gutter, colours)} ${colours.bold("hint:")} ${first}`,
    ...rest.map((line) => `${" ".repeat(gutter)}    ${line}`.trimEnd()),
  ];
}

function barOf(mark: string, gutter: number, colours: Colours): string {
  return colours.dim(`${" ".repeat(gutter)} ${mark}`);
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
