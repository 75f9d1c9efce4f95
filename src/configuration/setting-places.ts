/** Where the settings of a configuration stand. */
import { basename } from "node:path";
import { readYaml } from "../contract/yaml/yaml.ts";
import { placesInYaml } from "../contract/yaml/places.ts";
import { placeOfKey, type Position } from "./places-in-module.ts";
import { readText } from "./read.ts";

export interface SettingPlace {
  /** `contract-atlas.config.json:3:12` */
  name: string;
  /** Grows through the file. */
  order: number;
}

export type SettingPath = readonly (string | number)[];

export type SettingPlaces = (path: SettingPath, part: "key" | "value") => SettingPlace | undefined;

export async function settingPlaces(file: string): Promise<SettingPlaces> {
  const text = await readText(file);
  const placeIn = file.endsWith(".json") ? placesInJson(text) : placesInModule(text);
  return (path, part) => {
    const place = placeIn(path, part);
    if (!place) return undefined;
    const { line, column } = place;
    return { name: `${basename(file)}:${line}:${column}`, order: line * 1e6 + column };
  };
}

type PlaceIn = (path: SettingPath, part: "key" | "value") => Position | undefined;

function placesInJson(text: string): PlaceIn {
  const read = readYaml(text);
  return "fault" in read ? () => undefined : placesInYaml(read);
}

/** Of what stands in a list, or is computed, the place of the setting's own key. */
function placesInModule(text: string): PlaceIn {
  return (path) => {
    const key = path.findLast((step) => typeof step === "string");
    return key === undefined ? undefined : placeOfKey(key, text);
  };
}
