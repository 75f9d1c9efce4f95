/** What is wrong with a configuration's values by themselves: where, which setting, what it may be. */
import { z } from "zod";
import { nearest } from "../contract/text/nearest.ts";
import { complaint } from "../contract/frontmatter/schema-complaint.ts";
import { valueAt } from "../contract/yaml/value-at.ts";
import { meantKey } from "./meant-key.ts";
import { configurationSchema, ruleLevelSchema } from "./schema.ts";
import type { SettingPath } from "./setting-places.ts";

type Issue = z.core.$ZodIssue;

/** What is wrong with a setting, or with what it speaks of. */
export interface SettingFault {
  path: SettingPath;
  /** Whether its name is wrong or what it says. */
  part: "key" | "value";
  message: string;
  /** What would be right, where the message doesn't say so. */
  hint?: string;
}

export function complaintsIn(error: z.ZodError, value: unknown): SettingFault[] {
  return error.issues.flatMap((issue): SettingFault[] => {
    const path = issue.path as SettingPath;
    return issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          path: [...path, key],
          part: "key",
          message: unknownKey(key, path),
        }))
      : [{ path, part: "value", message: wrongValue(issue, path, valueAt(path, value)) }];
  });
}

function wrongValue(issue: Issue, path: SettingPath, actual: unknown): string {
  const said = shown(actual);
  const list =
    said !== undefined && ruleOf(issue) === "must be a list" ? `, as in \`[${said}]\`` : "";
  return `\`${path.join(".")}\` ${said === undefined ? "" : `is ${said}, and `}${ruleOf(issue)}${list}${meantLevel(path, actual)}`;
}

/** A longer text may be an address with a password in it, and messages end up in logs. */
function shown(actual: unknown): string | undefined {
  const json = asJson(actual);
  return json === undefined || json.length > 24 || json.includes("@") ? undefined : json;
}

/** Nothing of what JSON can't say: a value that holds itself, a `bigint`. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value) as string | undefined;
  } catch {
    return undefined;
  }
}

/** `must be …`, from zod's complaint or the schema's own. */
function ruleOf(issue: Issue): string {
  return complaint(issue as Parameters<typeof complaint>[0])
    .replace(/^it /, "")
    .replace("a set of `key: value` lines", "an object, `{ … }`");
}

function meantLevel([setting, , ...rest]: SettingPath, actual: unknown): string {
  if (setting !== "rules" || rest.length > 0) return "";
  const level: unknown = Array.isArray(actual) ? actual[0] : actual;
  const guess = typeof level === "string" ? nearest(level, ruleLevelSchema.options, 3) : undefined;
  return guess === undefined || guess === level ? "" : `; did you mean \`${guess}\`?`;
}

function unknownKey(key: string, path: SettingPath): string {
  const known = keysAt(path);
  const guess = meantKey(key, path.at(-1), known);
  const setting = `\`${[...path, key].join(".")}\` is not a setting`;
  return `${setting}${guess ? `; did you mean \`${guess}\`?` : `. There are: ${known.join(", ")}.`}`;
}

/** The keys an object at this path of the configuration may have. */
function keysAt(path: SettingPath): string[] {
  let schema: unknown = configurationSchema;
  for (const step of path) {
    schema = schema instanceof z.ZodObject ? schema.shape[String(step)] : undefined;
    while (schema instanceof z.ZodOptional) schema = schema.unwrap();
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
