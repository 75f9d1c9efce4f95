/** zod speaks of input, expected and received, and of `>=`; authors of what a value must be. */
import type { ZodError } from "zod";

type Issue = ZodError["issues"][number];

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a set of `key: value` lines",
  record: "a set of `key: value` lines",
  boolean: "`true` or `false`",
  int: "a whole number",
};

export function complaint(issue: Issue): string {
  if (issue.code === "invalid_type")
    return `it must be ${kinds[issue.expected] ?? `a ${issue.expected}`}`;
  if (issue.code === "invalid_value")
    return `it must be ${issue.values.map((value) => `\`${String(value)}\``).join(" or ")}`;
  if (issue.code === "unrecognized_keys")
    return `there is no ${issue.keys.map((key) => `\`${key}\``).join(", ")}`;
  if (issue.code === "too_big" && isNumber(issue.origin))
    return `it must be ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}`;
  if (issue.code === "too_small" && isNumber(issue.origin))
    return `it must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
  if (issue.code === "invalid_format" && issue.format === "url")
    return "it must be an address that begins with `https://` or `http://`";
  return issue.code === "too_small" && issue.minimum === 1 ? "it must not be empty" : issue.message;
}

function isNumber(origin: string): boolean {
  return origin === "number" || origin === "int";
}
