import type { Source } from "../../contract/model/document.ts";
import { slugOf } from "../../contract/text/slug.ts";
import { placesInYaml } from "../../contract/yaml/places.ts";
import { readYaml } from "../../contract/yaml/yaml.ts";

/** `contracts/systems.yaml:3:13`, where an entry says something; the file alone where that can't be told. */
export function placeInRegistry(
  { path, text }: Source,
  id: string,
  step: readonly (string | number)[],
): string {
  const read = readYaml(text);
  if ("fault" in read) return path;
  const written = Object.keys(read.value as object).find((key) => slugOf(key) === id) ?? id;
  const { line, column } = placesInYaml(read)([written, ...step], "value");
  return `${path}:${line}:${column}`;
}
