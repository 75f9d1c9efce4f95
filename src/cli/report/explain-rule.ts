/** What `check --explain` prints: a rule's page, or the list of all rules. */
import { InvalidArgumentError } from "commander";
import { findConfiguration } from "../../configuration/find.ts";
import { ruleDocs } from "../../rules/docs.ts";
import { rules } from "../../rules/index.ts";
import { ruleMeant } from "../../rules/rule-meant.ts";
import { linkRules } from "../../runbooks/link-rules.ts";
import { linkRuleDocs } from "./link-rules-run.ts";
import { withoutFences } from "./without-fences.ts";

/** @throws InvalidArgumentError where no rule has this name */
export function ruleNamed(id: string): string {
  const ids = [...rules, ...linkRules].map((rule) => rule.id);
  if (ids.includes(id)) return id;
  const meant = ruleMeant(id, ids);
  const guess = meant === undefined ? "" : `Did you mean ${meant}? `;
  throw new InvalidArgumentError(`${guess}\`contract-atlas check --explain\` lists all rules.`);
}

/** With the configuration as this folder has it, or might have it. */
export async function pageOfRule(id: string): Promise<string> {
  // What is wrong with a configuration is no reason to explain nothing.
  const found = await findConfiguration(process.cwd()).catch(() => undefined);
  const file = found ?? "contract-atlas.config.json";
  const page = [...ruleDocs(file), ...linkRuleDocs(file)].find((candidate) => candidate.id === id);
  return withoutFences(page?.markdown ?? "");
}

export function listOfRules(): string {
  const all = [...rules, ...linkRules];
  const widest = Math.max(...all.map(({ id }) => id.length));
  const lines = all.map(
    ({ id, severity, summary }) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${summary}`,
  );
  return `${lines.join("\n")}\n\n\`contract-atlas check --explain stale\` tells more of one.\n`;
}
