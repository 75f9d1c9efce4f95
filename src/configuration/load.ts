/** Finds and reads the configuration of the folder a command runs in. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { nearest } from "../contract/nearest.ts";
import { type Configuration, configurationSchema } from "./schema.ts";

/** The configuration is there and can't be used. The message names the file, what is wrong and what would be right. */
export class ConfigurationInvalid extends Error {}

export const configurationNames = ["mjs", "js", "ts", "json"].map(
  (ending) => `contract-atlas.config.${ending}`,
);

/** The first of `configurationNames` in the folder; an empty configuration where there is none.
 * @throws ConfigurationInvalid */
export async function loadConfiguration(folder: string): Promise<Configuration> {
  const name = await firstThere(folder);
  if (!name) return {};
  const value = await valueOf(join(folder, name), name);
  const checked = configurationSchema.safeParse(value);
  if (checked.success) return checked.data;
  const complaints = checked.error.issues.map((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => unknownKey(key, issue.path)).join("\n  ")
      : `\`${issue.path.join(".")}\`: ${issue.message}`,
  );
  throw new ConfigurationInvalid(
    `${name} is not a valid configuration:\n  ${complaints.join("\n  ")}`,
  );
}

async function firstThere(folder: string): Promise<string | undefined> {
  for (const name of configurationNames) {
    if (
      await stat(join(folder, name)).then(
        (entry) => entry.isFile(),
        () => false,
      )
    )
      return name;
  }
  return undefined;
}

async function valueOf(path: string, name: string): Promise<unknown> {
  try {
    if (name.endsWith(".json")) return JSON.parse(await readFile(path, "utf8"));
    const loaded = (await import(pathToFileURL(path).href)) as { default?: unknown };
    return loaded.default;
  } catch (error) {
    throw new ConfigurationInvalid(
      `${name} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
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
