/** What to do about YAML that isn't, by the parser's words. */

const hints: readonly [RegExp, string][] = [
  [/\btabs?\b/i, "Indent with spaces, two a level: in YAML a tab can't stand for them."],
  [
    /^Nested mappings/,
    "Put the value in quotes: a colon with a blank behind it begins another key. Or mend how far the next line is indented.",
  ],
  [/^Implicit (?:map )?keys?/, "Write `key: value`, with a colon and a blank behind the key."],
  [/^Plain value cannot start|^Unresolved alias/, "Put the value in quotes."],
];

/** @param fault the parser's words */
export function yamlHint(fault: string, otherwise = "Mend the YAML there."): string {
  return hints.find(([words]) => words.test(fault))?.[1] ?? otherwise;
}
