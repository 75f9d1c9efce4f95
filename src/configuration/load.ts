/** Finds and reads the configuration of the folder a command runs in. */
import { join } from "node:path";
import { z } from "zod";
import { nearest } from "../contract/nearest.ts";
import { findConfiguration } from "./find.ts";
import { ConfigurationInvalid } from "./invalid.ts";
import { readValue } from "./read.ts";
import { type Configuration, configurationSchema } from "./schema.ts";

/** An empty configuration where the folder has none.
 * @throws ConfigurationInvalid */
export async function loadConfiguration(folder: string): Promise<Configuration> {
  const name = await findConfiguration(folder);
  if (name === undefined) return {};
  const value = await readValue(join(folder, name));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const form = name.endsWith(".json") ? "{ … }" : "export default { … }";
    throw new ConfigurationInvalid(
      `${name} holds no settings: it needs \`${form}\`.`,
      "Write the settings between the braces; they may be empty.",
    );
  }
  const checked = configurationSchema.safeParse(value);
  if (checked.success) return checked.data;
  const complaints = checked.error.issues.map((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => unknownKey(key, issue.path)).join("\n  ")
      : `\`${issue.path.join(".")}\`: ${issue.message}`,
  );
  throw new ConfigurationInvalid(
    `${name} is not a valid configuration:\n  ${complaints.join("\n  ")}`,
    "`contract-atlas export --format config-schema` prints all settings and what each may be.",
  );
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const known = keysAt(path);
  const guess = nearest(key, known);
  const setting = `\`${[...path, key].join(".")}\` is not a setting`;
  return `${setting}${guess ? `; did you mean \`${guess}\`?` : `. There are: ${known.join(", ")}.`}`;
}

/** The keys an object at this path of the configuration may have. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = configurationSchema;
  for (const step of path) {
    schema = schema instanceof z.ZodObject ? schema.shape[String(step)] : undefined;
    while (schema instanceof z.ZodOptional) schema = schema.unwrap();
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
