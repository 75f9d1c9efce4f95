/** The report beside which something else is done: a line for each finding, and a hint once for all it is for. */
import picocolors from "picocolors";
import type { Finding } from "./finding.ts";
import { printable } from "./printable.ts";

export function reportInLines(
  findings: readonly Finding[],
  { colour }: { colour: boolean },
): string {
  const { bold, yellow } = picocolors.createColors(colour);
  const byHint = Map.groupBy(findings, ({ hint }) => hint);
  return Array.from(byHint, ([hint, alike]) =>
    [
      ...alike.map(
        ({ severity, rule, message }) =>
          `${bold(yellow(`${severity}[${rule}]`))}: ${printable(message)}\n`,
      ),
      ...(hint === undefined ? [] : [`  ${bold("hint:")} ${printable(hint)}\n`]),
    ].join(""),
  ).join("");
}
