/** Which of a contract's interfaces an example is of, where its field names leave no doubt. */
import type { DataFormat } from "../../contract/schema.ts";
import type { JsonNode } from "../json/json-tree.ts";

const fewestShared = 2;
const leastAlike = 0.75;

export function formatOf(node: JsonNode, formats: readonly DataFormat[]): DataFormat | undefined {
  const names = new Set(node.members.map(({ name }) => name));
  const fitting = formats
    .map((format) => ({ format, likeness: likeness(names, format) }))
    .filter(({ likeness }) => likeness >= leastAlike)
    .toSorted((a, b) => b.likeness - a.likeness);
  const [best, second] = fitting;
  return best === undefined || best.likeness === second?.likeness ? undefined : best.format;
}

/** Shared names, of all names on either side; an optional field that is left out is no difference. */
function likeness(names: ReadonlySet<string>, { fields }: DataFormat): number {
  const shared = fields.filter(({ name }) => names.has(name)).length;
  const missing = fields.filter(({ name, optional }) => !optional && !names.has(name)).length;
  return shared < fewestShared ? 0 : shared / (names.size + missing);
}
