import { isScalar, LineCounter, parseDocument, visit } from "yaml";

/** A key that stands twice in one map: its name, and where it stands first, 1-based. */
export interface RepeatedKey {
  key: string;
  line: number;
  column: number;
}

/** The first of a text of YAML that is right otherwise. */
export function repeatedKey(text: string): RepeatedKey | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false });
  if (document.errors.length > 0) return undefined;
  let found: RepeatedKey | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const offsets = new Map<unknown, number>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const first = offsets.get(key.value);
        if (first !== undefined) {
          const { line, col } = lineCounter.linePos(first);
          found = { key: String(key.value), line, column: col };
          return visit.BREAK;
        }
        offsets.set(key.value, key.range?.[0] ?? 0);
      }
      return undefined;
    },
  });
  return found;
}
