/** Where the settings of a configuration stand. Of a module only its own code knows. */
import { basename, join } from "node:path";
import { readYaml } from "../contract/yaml.ts";
import { placesInYaml } from "../contract/yaml-places.ts";
import { findConfiguration } from "./find.ts";
import { readJson } from "./read.ts";

export interface SettingPlace {
  /** `contract-atlas.config.json:3:12` */
  name: string;
  /** Grows through the file. */
  order: number;
}

export type SettingPlaces = (
  path: readonly (string | number)[],
  part: "key" | "value",
) => SettingPlace | undefined;

export async function settingPlaces(file: string): Promise<SettingPlaces> {
  const read = file.endsWith(".json") ? readYaml(await readJson(file)) : undefined;
  if (read === undefined || "fault" in read) return () => undefined;
  const placeIn = placesInYaml(read);
  return (path, part) => {
    const { line, column } = placeIn(path, part);
    return { name: `${basename(file)}:${line}:${column}`, order: line * 1e6 + column };
  };
}

/** `contract-atlas.config.json:3:12: `, to stand in front of what is wrong with a setting; empty where it isn't known. */
export async function settingPrefix(
  folder: string,
  path: readonly (string | number)[],
): Promise<string> {
  const name = await findConfiguration(folder);
  const place = name && (await settingPlaces(join(folder, name)))(path, "key");
  return place ? `${place.name}: ` : "";
}
