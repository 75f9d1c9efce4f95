/** What to do about YAML that isn't. */

/** @param fault the parser's words */
export function yamlHint(fault: string, otherwise = "Mend the YAML there."): string {
  return /\btabs?\b/i.test(fault)
    ? "Indent with spaces, two a level: in YAML a tab can't stand for them."
    : otherwise;
}
