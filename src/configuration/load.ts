/** Finds and reads the configuration of the folder a command runs in. */
import { join } from "node:path";
import { complaintsIn, type SettingFault } from "./complaints.ts";
import { findConfiguration } from "./find.ts";
import { ConfigurationInvalid } from "./invalid.ts";
import { ownCode, readValue } from "./read.ts";
import { settingPlaces, type SettingPlaces } from "./setting-places.ts";
import { type Configuration, configurationSchema } from "./schema.ts";
import { soundPart } from "./sound-part.ts";

/** What is wrong with settings that are right by themselves: they name a rule or a file that isn't there. */
export type FurtherFaults = (sound: Configuration) => Promise<SettingFault[]>;

/** An empty configuration where the folder has none.
 * @param version of a file that this process has read before: Node knows modules by their address
 * @throws ConfigurationInvalid with all that is wrong */
export async function loadConfiguration(
  folder: string,
  further: FurtherFaults = async () => [],
  version?: number,
): Promise<Configuration> {
  const name = await findConfiguration(folder);
  if (name === undefined) return {};
  const path = join(folder, name);
  const value = await readValue(path, version);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const form = name.endsWith(".json") ? "{ … }" : "export default { … }";
    throw new ConfigurationInvalid(
      `${name} holds no settings: it needs \`${form}\`.`,
      "Write the settings between the braces; they may be empty.",
    );
  }
  // What a module exports may compute its settings only now.
  const { sound, complaints } = await ownCode(path, () => judged(value));
  const faults = [...complaints, ...(await further(sound))];
  if (faults.length > 0) throw allOf(faults, name, await settingPlaces(path));
  return sound;
}

function judged(value: object): { sound: Configuration; complaints: SettingFault[] } {
  const checked = configurationSchema.safeParse(value);
  if (checked.success) return { sound: checked.data, complaints: [] };
  const complaints = complaintsIn(checked.error, value);
  return { sound: soundPart(value, complaints), complaints };
}

function allOf(
  faults: readonly SettingFault[],
  name: string,
  places: SettingPlaces,
): ConfigurationInvalid {
  const [first, ...more] = faults;
  const placed = faults
    .map((fault) => ({ ...fault, at: places(fault.path, fault.part) }))
    .toSorted((a, b) => (a.at?.order ?? 0) - (b.at?.order ?? 0));
  if (first?.hint !== undefined && more.length === 0)
    return new ConfigurationInvalid(`${placed[0]?.at?.name ?? name}: ${first.message}`, first.hint);
  const lines = placed.map(
    ({ at, message, hint }) => `${at ? `${at.name}: ` : ""}${message}${hint ? ` ${hint}` : ""}`,
  );
  return new ConfigurationInvalid(
    `${name} is not a valid configuration:\n  ${lines.join("\n  ")}`,
    "README.md has a table of all settings under “Configuration”; `contract-atlas export --format config-schema` prints what each may be, as a JSON Schema for editors.",
  );
}
