/** Other rules quote the contract; what they quote must not be what `secret` warns of. */
import type { Finding } from "../../diagnostics/finding.ts";
import { type Searched, secretsIn, sourcesOf } from "./find.ts";
import { hiding } from "./hide.ts";

export async function redacted(
  findings: readonly Finding[],
  searched: Searched,
): Promise<Finding[]> {
  const files = new Set(findings.filter(({ rule }) => rule === "secret").map(({ file }) => file));
  const secrets = new Set<string>();
  for (const source of sourcesOf(searched)) {
    if (!files.has(source.path)) continue;
    for (const { text } of await secretsIn(source)) secrets.add(text);
  }
  if (secrets.size === 0) return [...findings];
  const hide = hiding(secrets);
  return findings.map(({ message, hint, ...finding }) => ({
    ...finding,
    message: hide(message),
    ...(hint === undefined ? {} : { hint: hide(hint) }),
  }));
}
