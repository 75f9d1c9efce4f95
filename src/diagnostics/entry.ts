/** One entry of the report for people: what is wrong, where, and what to do. */
import type picocolors from "picocolors";
import type { Alike } from "./alike.ts";
import { codeFrame } from "./code-frame.ts";
import type { Finding, Severity } from "./finding.ts";
import { printable } from "./printable.ts";

export type Colours = ReturnType<typeof picocolors.createColors>;

/**
 * @param findings What one rule says of one place.
 * @param text Of the file, where the line is to be shown.
 */
export function describe(
  findings: readonly [Finding, ...Finding[]],
  text: string | undefined,
  colours: Colours,
): string {
  const [{ line, column, severity }] = findings;
  const frame = text === undefined ? undefined : codeFrame(text, line, column);
  const gutter = String(line).length;
  const lines = [
    ...findings.map((finding) => saidIn(finding, finding.message, colours)),
    placeOf(findings[0], gutter, colours),
  ];
  if (frame !== undefined) {
    const pointer = frame.pointer.replace("^", painter(severity, colours)("^"));
    lines.push(`${colours.dim(`${frame.line} │`)} ${frame.text}`);
    lines.push(`${barOf("│", gutter, colours)} ${pointer}`);
  }
  return [...lines, ...hintsOf(findings, gutter, colours)].join("\n");
}

export function describeAlike(first: Finding, { said, rows }: Alike, colours: Colours): string {
  const gutter = Math.max(...rows.map(({ lines }) => lines.length));
  return [
    saidIn(first, said, colours),
    placeOf(first, gutter, colours),
    ...rows.map(
      ({ lines, text }) => `${colours.dim(`${lines.padStart(gutter)} │`)} ${onOneLine(text)}`,
    ),
    ...hintsOf([first], gutter, colours),
  ].join("\n");
}

/** Which rule, and where. */
export function inShort(finding: Finding, colours: Colours): string {
  return `${titleOf(finding, colours)} ${colours.cyan(placeIn(finding))}`;
}

function saidIn(finding: Finding, message: string, colours: Colours): string {
  return `${titleOf(finding, colours)}: ${onOneLine(message)}`;
}

function titleOf({ severity, rule }: Finding, colours: Colours): string {
  return colours.bold(painter(severity, colours)(`${severity}[${rule}]`));
}

function placeOf(finding: Finding, gutter: number, colours: Colours): string {
  return `${barOf("╭─", gutter, colours)} ${colours.cyan(placeIn(finding))}`;
}

const placeIn = ({ file, line, column }: Finding) => `${printable(file)}:${line}:${column}`;

function hintsOf(findings: readonly Finding[], gutter: number, colours: Colours): string[] {
  const hints = findings.flatMap(({ hint }) => hint ?? []);
  return hints.flatMap((hint, index) => {
    const [first = "", ...rest] = printable(hint).trim().split("\n");
    const isLast = index === hints.length - 1;
    const indent = isLast ? `${" ".repeat(gutter)}    ` : `${barOf("│", gutter, colours)}  `;
    return [
      `${barOf(isLast ? "╰─" : "├─", gutter, colours)} ${colours.bold("hint:")} ${first}`,
      ...rest.map((line) => `${indent}${line}`.trimEnd()),
    ];
  });
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
