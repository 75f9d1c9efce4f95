/** The rules → a table of all, and one section each. */
import type { Severity } from "../../diagnostics/finding.ts";
import { rules } from "../../rules/index.ts";
import { linkRules } from "../../runbooks/link-rules.ts";
import { code, table } from "./table.ts";

const all = [...rules, ...linkRules];

export function rulesText(): string {
  const sections = all.map(({ id, severity, summary, why }) =>
    [`## ${code(id)} ${tag(severity)}`, `${summary} ${why}`].join("\n\n"),
  );
  return [overview(), ...sections].join("\n\n");
}

function overview(): string {
  const rows = all.map(({ id, severity, summary }) => [
    `[${code(id)}](#${id})`,
    tag(severity),
    summary,
  ]);
  return table(["Rule", "Severity", "Asks"], rows);
}

function tag(severity: Severity): string {
  return `<span class="tag" data-severity="${severity}">${severity}</span>`;
}
