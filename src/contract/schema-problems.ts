/** zod's issues as problems an author can act on: the value, what is allowed, and the nearest allowed word. */
import type { ZodError } from "zod";
import type { Place, Problem } from "./document.ts";
import { nearest } from "./nearest.ts";

export function schemaProblems(
  error: ZodError,
  value: unknown,
  placeOf: (path: (string | number)[]) => Place,
  /** What the value as a whole is called. */
  whole = "The frontmatter",
): Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== "symbol");
    const actual = path.reduce<unknown>(
      (inner, part) => (inner as Record<string | number, unknown> | undefined)?.[part],
      value,
    );
    const name = path.length > 0 ? `\`${path.join(".")}\`` : whole;
    const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    const allowed = issue.code === "invalid_value" ? issue.values.map(String) : [];
    const guess = typeof actual === "string" ? nearest(actual, allowed) : undefined;
    return {
      rule: "schema-invalid",
      place: placeOf([...path, ...unknown]),
      message:
        allowed.length > 0
          ? `${name} is ${JSON.stringify(actual)}, which is not one of ${allowed.join(", ")}.`
          : `${name} is not valid: ${complaint(issue)}${actual === undefined || path.length === 0 ? "" : ` (it is ${JSON.stringify(actual)})`}.`,
      hint: guess ? `Did you mean \`${guess}\`?` : "Correct it, or take it out.",
    };
  });
}

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a set of `key: value` lines",
  record: "a set of `key: value` lines",
  boolean: "`true` or `false`",
};

/** zod speaks of input, expected and received; authors of what a value must be. */
function complaint(issue: ZodError["issues"][number]): string {
  return issue.code === "invalid_type"
    ? `it must be ${kinds[issue.expected] ?? `a ${issue.expected}`}`
    : issue.message;
}
