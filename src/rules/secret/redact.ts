/** Other rules quote the contract; what they quote must not be what `secret` warns of. */
import type { Finding } from "../../diagnostics/finding.ts";
import { type Searched, secretsOf } from "./searched.ts";
import { hiding } from "./hide.ts";

export async function redacted(
  findings: readonly Finding[],
  searched: Searched,
): Promise<Finding[]> {
  const files = new Set(findings.filter(({ rule }) => rule === "secret").map(({ file }) => file));
  if (files.size === 0) return [...findings];
  const secrets = new Set<string>();
  for await (const { source, secret } of secretsOf(searched))
    if (files.has(source.path)) secrets.add(secret.text);
  const hide = hiding(secrets);
  return findings.map(({ message, hint, ...finding }) => ({
    ...finding,
    message: hide(message),
    ...(hint === undefined ? {} : { hint: hide(hint) }),
  }));
}
