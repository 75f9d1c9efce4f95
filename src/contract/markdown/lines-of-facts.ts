/** "Format: XML" over "Schedule: every 5 min": a paragraph of nothing but such lines is a list of labels without its dots. */
import { labelKeyOf, type LabelKey } from "../vocabulary.ts";
import type { Line } from "./lines.ts";
import { plainText } from "./tree.ts";

/** One word may be known by chance, unless more such lines stand around it. */
const fewestLines = 2;
const manyLines = 3;
const fact = /^(\p{L}[\p{L}\p{N} /&-]{1,40}?)\s*[:：]\s+\S/u;

export function areFacts(lines: readonly Line[]): boolean {
  if (lines.length < fewestLines) return false;
  const known = new Set<LabelKey>();
  for (const { nodes } of lines) {
    const [, name] = fact.exec(nodes.map(plainText).join("")) ?? [];
    if (name === undefined) return false;
    const key = labelKeyOf(name);
    if (key) known.add(key);
  }
  return known.size >= fewestLines || (known.size > 0 && lines.length >= manyLines);
}
