/** The rules → one section each. */
import { rules } from "../../rules/index.ts";
import { linkRules } from "../../runbooks/link-rules.ts";
import { code } from "./table.ts";

export function rulesText(): string {
  return [...rules, ...linkRules]
    .map(({ id, severity, summary, why }) =>
      [`## ${id}`, `${summary} ${why}`, `Severity unless configured: ${code(severity)}.`].join(
        "\n\n",
      ),
    )
    .join("\n\n");
}
