/** Where keys and values of a YAML document stand, by their path. JSON is YAML, too. */
import { type Document, isMap, isNode, isScalar } from "yaml";
import type { Place } from "../model/document.ts";
import type { ReadYaml } from "./yaml.ts";

type Path = readonly (string | number)[];

export type PlaceIn = (path: Path, part: "key" | "value") => Place;

/** The key stands where its value has none. */
export function placesInYaml({
  document,
  placeAt,
}: Pick<ReadYaml, "document" | "placeAt">): PlaceIn {
  return (path, part) => {
    const key = keyIn(document, path);
    const node = part === "key" ? (key ?? document.getIn(path, true)) : document.getIn(path, true);
    return placeAt(startOf(node) ?? startOf(key) ?? 0);
  };
}

/** The last key of the path, as a node of its map. */
function keyIn({ contents }: Document, path: Path): unknown {
  const outer = path.slice(0, -1);
  const map = isMap(contents) && outer.length > 0 ? contents.getIn(outer, true) : contents;
  const pairs = isMap(map) ? map.items : [];
  return pairs.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))?.key;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
