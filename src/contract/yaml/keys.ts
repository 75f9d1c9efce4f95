/** Keys that stand twice in one YAML map. The parser's own look for them compares every key with every other. */
import { type Document, isScalar, visit } from "yaml";

/** The offset of the first key that its map already has. */
export function repeatedKey(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          offset = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return offset;
}
