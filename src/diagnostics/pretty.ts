/** The report for people: grouped by file, each finding with the line it is about. */
import picocolors from "picocolors";
import { type Alike, alikeIn, grouped } from "./alike.ts";
import { type Colours, describe, describeAlike, inShort } from "./entry.ts";
import type { Finding } from "./finding.ts";
import { inReadingOrder } from "./in-reading-order.ts";
import { printable } from "./printable.ts";
import type { CheckReport } from "./report.ts";
import { sortFindings } from "./sort.ts";
import { summarise } from "./summary.ts";

export interface PrettyOptions {
  colour: boolean;
}

/** Of more findings than these the first have left the screen; few errors among them are named again at the end. */
const aScreenful = 12;
const fewErrors = 5;

export function reportPretty(report: CheckReport, { colour }: PrettyOptions): string {
  const colours = picocolors.createColors(colour);
  const groups = Array.from(byFile(report.findings), ([file, findings]) => {
    const text = report.texts.get(file);
    const entries = entriesOf(grouped(inReadingOrder(findings, text)), text, colours);
    return [colours.bold(colours.underline(printable(file))), ...entries].join("\n\n");
  });
  return `${[...groups, paintSummary(report, colours)].join("\n\n")}\n`;
}

interface Entry {
  findings: [Finding, ...Finding[]];
  /** Where they say the same of many places. */
  alike: Alike | undefined;
}

/** Of entries in a row that want the same done, the first says it in full; of those at one place, the first shows it. */
function entriesOf(groups: Finding[][], text: string | undefined, colours: Colours): string[] {
  const entries = togetherIn(groups);
  return entries.map(({ findings, alike }, index) => {
    const [finding, ...others] = findings;
    if (alike) return describeAlike(finding, alike, colours);
    const before = entries[index - 1]?.findings.at(-1);
    const repeats = finding.hint !== undefined && finding.hint === before?.hint;
    const isShown = finding.line === before?.line && finding.column === before.column;
    return describe(
      [repeats ? { ...finding, hint: "as above" } : finding, ...others],
      isShown ? undefined : text,
      colours,
    );
  });
}

/** What a rule says several times of one place, as of sections that a contract lacks, is one entry. */
function togetherIn(groups: Finding[][]): Entry[] {
  const entries: Entry[] = [];
  for (const group of groups) {
    const [finding, ...others] = group as [Finding, ...Finding[]];
    const alike = alikeIn(group);
    const last = entries.at(-1);
    if (!alike && last && !last.alike && isOfSame(last.findings[0], finding))
      last.findings.push(finding, ...others);
    else entries.push({ findings: [finding, ...others], alike });
  }
  return entries;
}

function isOfSame(one: Finding, other: Finding): boolean {
  return (["rule", "severity", "line", "column"] as const).every((key) => one[key] === other[key]);
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

function paintSummary(report: CheckReport, colours: Colours): string {
  const summary = summarise(report);
  if (report.findings.length === 0) return colours.green(summary);
  const errors = sortFindings(report.findings.filter(({ severity }) => severity === "error"));
  if (errors.length === 0) return colours.bold(colours.yellow(summary));
  const isLong = report.findings.length > aScreenful && errors.length <= fewErrors;
  const places = isLong ? errors.map((error) => inShort(error, colours)) : [];
  return [...places, colours.bold(colours.red(summary))].join("\n");
}
