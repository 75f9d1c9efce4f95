/** The order in which a person reads what is wrong with one file: what fails first, what lacks in all of it last. */
import type { Finding, Severity } from "./finding.ts";

const ranks: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** @param findings of one file, by place */
export function inReadingOrder(findings: readonly Finding[], text?: string): Finding[] {
  const title = text === undefined ? undefined : titleLine(text);
  const rank = ({ severity, line, column }: Finding): number =>
    ranks[severity] + (line === title && column === 1 ? 0.5 : 0);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** What is said of the whole contract is said at its title; a runbook may begin with a link. */
function titleLine(text: string): number | undefined {
  const index = text.split("\n").findIndex((line) => /^\s*#\s/.test(line));
  return index < 0 ? undefined : index + 1;
}
