/** Finds and reads the configuration of the folder a command runs in. */
import { basename, join } from "node:path";
import { complaintsIn } from "./complaints.ts";
import { findConfiguration } from "./find.ts";
import { ConfigurationInvalid } from "./invalid.ts";
import { ownCode, readValue } from "./read.ts";
import { settingPlaces } from "./setting-places.ts";
import { type Configuration, configurationSchema } from "./schema.ts";

/** An empty configuration where the folder has none.
 * @throws ConfigurationInvalid */
export async function loadConfiguration(folder: string): Promise<Configuration> {
  const name = await findConfiguration(folder);
  if (name === undefined) return {};
  const path = join(folder, name);
  const value = await readValue(path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const form = name.endsWith(".json") ? "{ … }" : "export default { … }";
    throw new ConfigurationInvalid(
      `${name} holds no settings: it needs \`${form}\`.`,
      "Write the settings between the braces; they may be empty.",
    );
  }
  // What a module exports may compute its settings only now.
  return ownCode(path, () => valid(value, path));
}

async function valid(value: object, path: string): Promise<Configuration> {
  const checked = configurationSchema.safeParse(value);
  if (checked.success) return checked.data;
  const complaints = complaintsIn(checked.error, value, await settingPlaces(path));
  throw new ConfigurationInvalid(
    `${basename(path)} is not a valid configuration:\n  ${complaints.join("\n  ")}`,
    "`contract-atlas export --format config-schema` prints all settings and what each may be.",
  );
}
