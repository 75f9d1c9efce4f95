/** Each rule's page of documentation, from the rule itself. */
import { z } from "zod";
import { rules } from "./index.ts";
import type { Configurable } from "./levels.ts";
import type { Rule } from "./shared/rule.ts";

export interface RuleDoc {
  id: string;
  markdown: string;
}

export function ruleDocs(): RuleDoc[] {
  return rules.map((rule) => ({ id: rule.id, markdown: ruleDoc(rule) }));
}

function ruleDoc(rule: Rule): string {
  return `${[
    `# \`${rule.id}\``,
    `**Severity:** ${rule.severity}, unless configured otherwise`,
    rule.summary,
    rule.why,
    "## Passes",
    ...fences(rule.example.passes),
    "## Fails",
    ...fences(rule.example.fails),
    "## Configure",
    configuring(rule),
  ].join("\n\n")}\n`;
}

/** Examples of several files name each. */
function fences(example: string): string[] {
  const [first = "", ...parts] = example.split(/^<!-- file: (.+) -->\n/m);
  if (parts.length === 0) return [fence(first, "markdown")];
  return parts.flatMap((part, index) => {
    const file = parts[index - 1] ?? "";
    return index % 2 === 0
      ? `\`${part}\``
      : fence(part, /\.ya?ml$/.test(file) ? "yaml" : "markdown");
  });
}

/** An example may itself hold fences. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`{3,}/g), ([marks]) => marks.length));
  const marks = "`".repeat(longest + 1);
  // A NUL shows what a binary file is, and can't stand in a text.
  return `${marks}${language}\n${text.trimEnd().replaceAll("\0", "�")}\n${marks}`;
}

/** How its severity is set, and its options where it has any. */
export function configuring({ id, severity, options }: Configurable): string {
  const other = severity === "error" ? "warning" : "error";
  const lines = [
    "In `contract-atlas.config.mjs`; the severity is `off`, `info`, `warning` or `error`:",
    fence(`export default {\n  rules: { "${id}": "${other}" },\n};`, "js"),
  ];
  if (options === undefined) return lines.join("\n\n");
  const { properties = {} } = z.toJSONSchema(options, { io: "input" });
  const defaults = JSON.stringify(options.parse({}))
    .replace(/"(\w+)":/g, " $1: ")
    .replace(/\}$/, " }");
  return [
    ...lines,
    "With options:",
    fence(`export default {\n  rules: { "${id}": ["${other}", ${defaults}] },\n};`, "js"),
    Object.entries(properties)
      .map(([name, property]) => `- \`${name}\`: ${describe(property)}`)
      .join("\n"),
  ].join("\n\n");
}

function describe(property: z.core.JSONSchema._JSONSchema): string {
  if (typeof property === "boolean") return "";
  return `${property.description ?? ""} Default: \`${JSON.stringify(property.default)}\`.`;
}
