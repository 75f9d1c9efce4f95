/** "Transport", "How", "Method": labels that tell what carries a flow. */
import { filled, type Label } from "../../markdown/labels/labels.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";
import type { LabelKey } from "../../vocabulary/vocabulary.ts";

const keys: ReadonlySet<LabelKey | undefined> = new Set([
  "transport",
  "mechanism",
  "how",
  "method",
]);

/** In a word or a few: over a list of labels the word is a heading. */
export function isTransport(label: Label): boolean {
  const value = keys.has(label.key) && label.children.length === 0 ? filled(label) : undefined;
  return value !== undefined && !saysNothing(value);
}
