/** Which of a contract's interfaces an example is of, where its field names leave no doubt. */
import type { DataFormat } from "../../contract/model/schema.ts";
import type { JsonNode } from "../json/json-tree.ts";
import type { FormatIndex } from "./format-index.ts";

const fewestShared = 2;
const leastAlike = 0.75;

export function formatOf(node: JsonNode, formats: FormatIndex): DataFormat | undefined {
  const names = new Set(node.members.map(({ name }) => name));
  const key = JSON.stringify([...names].toSorted());
  if (!formats.found.has(key)) formats.found.set(key, bestOf(names, formats));
  return formats.found.get(key);
}

function bestOf(names: ReadonlySet<string>, formats: FormatIndex): DataFormat | undefined {
  const [best, second] = candidatesFor(names, formats)
    .map((format) => ({ format, likeness: likeness(names, format) }))
    .filter(({ likeness }) => likeness >= leastAlike)
    .toSorted((a, b) => b.likeness - a.likeness);
  return best === undefined || best.likeness === second?.likeness ? undefined : best.format;
}

/** What is alike enough lacks few of the names, so it has one of as many and one more: the rarest are looked for. */
function candidatesFor(names: ReadonlySet<string>, formats: FormatIndex): DataFormat[] {
  const mayLack = names.size - Math.ceil(leastAlike * names.size);
  const rarest = [...names]
    .map((name) => formats.withField(name))
    .toSorted((a, b) => a.length - b.length)
    .slice(0, mayLack + 1);
  return [...new Set(rarest.flat())];
}

/** Shared names, of all names on either side; an optional field that is left out is no difference. */
function likeness(names: ReadonlySet<string>, { fields }: DataFormat): number {
  const shared = fields.filter(({ name }) => names.has(name)).length;
  const missing = fields.filter(({ name, optional }) => !optional && !names.has(name)).length;
  return shared < fewestShared ? 0 : shared / (names.size + missing);
}
