/** What `check --explain` prints: a rule's page, or the list of all rules. */
import { InvalidArgumentError } from "commander";
import { ruleDocs } from "../../rules/docs.ts";
import { rules } from "../../rules/index.ts";
import { ruleMeant } from "../../rules/rule-meant.ts";
import { linkRules } from "../../runbooks/link-rules.ts";
import { linkRuleDocs } from "./link-rules-run.ts";

/** @throws InvalidArgumentError where no rule has this name */
export function pageOfRule(id: string): string {
  const pages = [...ruleDocs(), ...linkRuleDocs()];
  const page = pages.find((candidate) => candidate.id === id);
  if (page !== undefined) return page.markdown;
  const meant = ruleMeant(
    id,
    pages.map((candidate) => candidate.id),
  );
  const guess = meant === undefined ? "" : `Did you mean ${meant}? `;
  throw new InvalidArgumentError(`${guess}\`contract-atlas check --explain\` lists all rules.`);
}

export function listOfRules(): string {
  const all = [...rules, ...linkRules];
  const widest = Math.max(...all.map(({ id }) => id.length));
  const lines = all.map(
    ({ id, severity, summary }) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${summary}`,
  );
  return `${lines.join("\n")}\n\n\`contract-atlas check --explain stale\` tells more of one.\n`;
}
