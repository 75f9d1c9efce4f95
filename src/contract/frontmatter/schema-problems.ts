/** zod's issues as problems an author can act on: the value, what is allowed, and the nearest allowed word. */
import type { ZodError } from "zod";
import type { Place, Problem } from "../model/document.ts";
import { nearest } from "../text/nearest.ts";
import { complaint } from "./schema-complaint.ts";
import { slugOf } from "../text/slug.ts";
import { valueAt } from "../yaml/value-at.ts";

type Path = (string | number)[];
type Issue = ZodError["issues"][number];

/** What the value as a whole is called, and the keys it may have. */
interface Whole {
  name: string;
  keys?: readonly string[];
  /** What stands behind the name of a value in it: " of `till`". */
  of?: string;
  /** A value for a key that is missing, to show how it is written. */
  examples?: Readonly<Record<string, string>>;
}

export function schemaProblems(
  error: ZodError,
  value: unknown,
  placeOf: (path: Path, part: "key" | "value") => Place,
  whole: Whole = { name: "The frontmatter" },
): Problem[] {
  const misspelt = new Set(error.issues.flatMap((issue) => meantKeys(issue, whole)));
  return error.issues.flatMap((issue) => {
    const path = pathOf(issue);
    const name = path.length > 0 ? `\`${path.join(".")}\`${whole.of ?? ""}` : whole.name;
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) =>
        unknownKey(key, name, keysAt(path, whole), placeOf([...path, key], "key")),
      );
    if (isMissing(issue, path, value))
      return misspelt.has(path.join("."))
        ? []
        : missing(path, whole, placeOf(path.slice(0, -1), "key"));
    return wrongValue(issue, path, name, value, placeOf(path, "value"));
  });
}

function pathOf(issue: Issue): Path {
  return issue.path.filter((part): part is string | number => typeof part !== "symbol");
}

function keysAt(path: Path, whole: Whole): readonly string[] {
  return path.length > 0 ? [] : (whole.keys ?? []);
}

/** The keys that misspelt ones stand for: they are not missing. */
function meantKeys(issue: Issue, whole: Whole): string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const known = keysAt(pathOf(issue), whole);
  return issue.keys.flatMap((key) => meantKey(key, known) ?? []);
}

/** `alias` is the beginning of `aliases`; a slip of the finger is near it. */
function meantKey(key: string, known: readonly string[]): string | undefined {
  return known.find((each) => key.length > 1 && each.startsWith(key)) ?? nearest(key, known);
}

function isMissing(issue: Issue, path: Path, value: unknown): boolean {
  const isOfMap = typeof path.at(-1) === "string";
  return issue.code === "invalid_type" && isOfMap && valueAt(path, value) === undefined;
}

function missing(path: Path, { name, examples = {} }: Whole, place: Place): Problem {
  const key = String(path.at(-1));
  const owner = path.length > 1 ? `\`${path.slice(0, -1).join(".")}\`` : name;
  return {
    rule: "schema-invalid",
    place,
    message: `${owner} is not valid: its \`${key}\` is missing.`,
    hint: `Add a line to it, such as \`${key}: ${(path.length > 1 ? undefined : examples[key]) ?? "…"}\`.`,
  };
}

function unknownKey(key: string, name: string, known: readonly string[], place: Place): Problem {
  const guess = meantKey(key, known);
  const all = known.length > 0 ? `There are: ${known.join(", ")}.` : "Correct it, or take it out.";
  return {
    rule: "schema-invalid",
    place,
    message: `${name} is not valid: \`${key}\` is no key of it.`,
    hint: guess ? `Did you mean \`${guess}\`?` : all,
  };
}

function wrongValue(issue: Issue, path: Path, name: string, value: unknown, place: Place): Problem {
  const actual = valueAt(path, value);
  const allowed = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const guess = typeof actual === "string" ? nearest(actual, allowed) : undefined;
  return {
    rule: "schema-invalid",
    place,
    message:
      allowed.length > 0
        ? `${name} is ${JSON.stringify(actual)}, which is not one of ${allowed.join(", ")}.`
        : `${name} is not valid: ${complaint(issue)}${actual === undefined || path.length === 0 ? "" : ` (it is ${JSON.stringify(actual)})`}.`,
    hint: guess
      ? `Did you mean \`${guess}\`?`
      : (asList(issue, path, actual) ?? asAddress(issue, actual) ?? "Correct it, or take it out."),
  };
}

/** `tags: billing` and `tags: billing, retail` lack nothing but their brackets. */
function asList(issue: Issue, path: Path, actual: unknown): string | undefined {
  const isListExpected = issue.code === "invalid_type" && issue.expected === "array";
  if (!isListExpected || typeof actual !== "string" || !/^[\p{L}\p{N} ,_-]+$/u.test(actual))
    return undefined;
  return `Write it as a list: \`${path.at(-1)}: [${actual}]\`.`;
}

/** What becomes part of an address is all that must look a certain way. */
function asAddress(issue: Issue, actual: unknown): string | undefined {
  if (issue.code !== "invalid_format" || issue.format !== "regex") return undefined;
  const parts = String(actual)
    .split(/[/\\]/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length === 0 ? undefined : `Write \`${parts.map(slugOf).join("/")}\`, for example.`;
}
