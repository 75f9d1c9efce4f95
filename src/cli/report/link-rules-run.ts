/** The rules about links from runbooks, as `check` reports them. */
import { type Levels, levelOf } from "../../rules/levels.ts";
import { configuring, type RuleDoc } from "../../rules/docs.ts";
import { linkRules } from "../../runbooks/link-rules.ts";

export function linkRulesRun(levels: Levels) {
  const pages = new Map(linkRuleDocs().map(({ id, markdown }) => [id, markdown]));
  return linkRules.flatMap((rule) => {
    const severity = levelOf(rule.id, levels) ?? rule.severity;
    return severity === "off"
      ? []
      : { ...rule, severity, markdown: pages.get(rule.id) ?? rule.summary };
  });
}

export function linkRuleDocs(file?: string): RuleDoc[] {
  return linkRules.map((rule) => ({
    id: rule.id,
    markdown: `${[
      `# \`${rule.id}\``,
      `**Severity:** ${rule.severity}, unless configured otherwise`,
      rule.summary,
      rule.why,
      "## Configure",
      configuring(rule, file),
    ].join("\n\n")}\n`,
  }));
}
