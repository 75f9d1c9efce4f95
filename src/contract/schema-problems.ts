/** zod's issues as problems an author can act on: the value, what is allowed, and the nearest allowed word. */
import type { ZodError } from "zod";
import type { Place, Problem } from "./document.ts";
import { nearest } from "./nearest.ts";

export function schemaProblems(
  error: ZodError,
  value: unknown,
  placeOf: (path: (string | number)[]) => Place,
): Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== "symbol");
    const actual = path.reduce<unknown>(
      (inner, part) => (inner as Record<string | number, unknown> | undefined)?.[part],
      value,
    );
    const name = path.join(".") || "the frontmatter";
    const allowed = issue.code === "invalid_value" ? issue.values.map(String) : [];
    const guess = typeof actual === "string" ? nearest(actual, allowed) : undefined;
    return {
      rule: "schema-invalid",
      place: placeOf(path),
      message:
        allowed.length > 0
          ? `\`${name}\` is ${JSON.stringify(actual)}, which is not one of ${allowed.join(", ")}.`
          : `\`${name}\` is not valid: ${issue.message}${actual === undefined ? "" : ` (it is ${JSON.stringify(actual)})`}.`,
      ...(guess ? { hint: `Did you mean \`${guess}\`?` } : {}),
    };
  });
}
