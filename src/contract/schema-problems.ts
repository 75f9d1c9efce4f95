/** zod's issues as problems an author can act on: the value, what is allowed, and the nearest allowed word. */
import type { ZodError } from "zod";
import type { Place, Problem } from "./document.ts";
import { nearest } from "./nearest.ts";

type Path = (string | number)[];
type Issue = ZodError["issues"][number];

/** What the value as a whole is called, and the keys it may have. */
interface Whole {
  name: string;
  keys?: readonly string[];
}

export function schemaProblems(
  error: ZodError,
  value: unknown,
  placeOf: (path: Path, part: "key" | "value") => Place,
  whole: Whole = { name: "The frontmatter" },
): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== "symbol");
    const name = path.length > 0 ? `\`${path.join(".")}\`` : whole.name;
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) =>
        unknownKey(
          key,
          name,
          path.length > 0 ? [] : (whole.keys ?? []),
          placeOf([...path, key], "key"),
        ),
      );
    return wrongValue(issue, path, name, value, placeOf(path, "value"));
  });
}

function unknownKey(key: string, name: string, known: readonly string[], place: Place): Problem {
  const guess = nearest(key, known);
  const all = known.length > 0 ? `There are: ${known.join(", ")}.` : "Correct it, or take it out.";
  return {
    rule: "schema-invalid",
    place,
    message: `${name} is not valid: \`${key}\` is no key of it.`,
    hint: guess ? `Did you mean \`${guess}\`?` : all,
  };
}

function wrongValue(issue: Issue, path: Path, name: string, value: unknown, place: Place): Problem {
  const actual = path.reduce<unknown>(
    (inner, part) => (inner as Record<string | number, unknown> | undefined)?.[part],
    value,
  );
  const allowed = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const guess = typeof actual === "string" ? nearest(actual, allowed) : undefined;
  return {
    rule: "schema-invalid",
    place,
    message:
      allowed.length > 0
        ? `${name} is ${JSON.stringify(actual)}, which is not one of ${allowed.join(", ")}.`
        : `${name} is not valid: ${complaint(issue)}${actual === undefined || path.length === 0 ? "" : ` (it is ${JSON.stringify(actual)})`}.`,
    hint: guess ? `Did you mean \`${guess}\`?` : "Correct it, or take it out.",
  };
}

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a set of `key: value` lines",
  record: "a set of `key: value` lines",
  boolean: "`true` or `false`",
};

/** zod speaks of input, expected and received; authors of what a value must be. */
function complaint(issue: Issue): string {
  return issue.code === "invalid_type"
    ? `it must be ${kinds[issue.expected] ?? `a ${issue.expected}`}`
    : issue.message;
}
