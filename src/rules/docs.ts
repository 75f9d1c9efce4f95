/** Each rule's page of documentation, from the rule itself. */
import { z } from "zod";
import { rules } from "./index.ts";
import type { Configurable } from "./levels.ts";
import type { Rule } from "./shared/rule.ts";

const usualFile = "contract-atlas.config.mjs";

export interface RuleDoc {
  id: string;
  markdown: string;
}

/** @param file the configuration that the page shows; one that may be JSON or a module */
export function ruleDocs(file = usualFile): RuleDoc[] {
  return rules.map((rule) => ({ id: rule.id, markdown: ruleDoc(rule, file) }));
}

function ruleDoc(rule: Rule, file: string): string {
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
    configuring(rule, file),
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
export function configuring({ id, severity, options }: Configurable, file = usualFile): string {
  const other = severity === "error" ? "warning" : "error";
  const lines = [
    `In \`${file}\`; the severity is \`off\`, \`info\`, \`warning\` or \`error\`:`,
    setting(file, id, other),
  ];
  if (options === undefined) return lines.join("\n\n");
  const { properties = {} } = z.toJSONSchema(options, { io: "input" });
  return [
    ...lines,
    "With options:",
    setting(file, id, [other, options.parse({})]),
    Object.entries(properties)
      .map(([name, property]) => `- \`${name}\`: ${describe(property)}`)
      .join("\n"),
  ].join("\n\n");
}

/** As such a file says it. */
function setting(file: string, id: string, value: unknown): string {
  const json = spaced(value);
  if (file.endsWith(".json")) return fence(`{\n  "rules": { "${id}": ${json} }\n}`, "json");
  const code = json.replace(/"(\w+)": /g, "$1: ");
  return fence(`export default {\n  rules: { "${id}": ${code} },\n};`, "js");
}

/** On one line, with blanks as people set them. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => spaced(each)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `"${key}": ${spaced(each)}`);
  return `{ ${entries.join(", ")} }`;
}

function describe(property: z.core.JSONSchema._JSONSchema): string {
  if (typeof property === "boolean") return "";
  return `${property.description ?? ""} Default: \`${JSON.stringify(property.default)}\`.`;
}
