/** "Format: XML" over "Schedule: every 5 min": a paragraph of nothing but such lines is a list of labels without its dots. */
import {
  labelKeyOf,
  type LabelKey,
  sectionKeyOf,
  type SectionKey,
} from "../../vocabulary/vocabulary.ts";
import type { Line } from "../lines.ts";
import { plainText } from "../tree.ts";

/** One word may be known by chance, unless more such lines stand around it. */
const fewestLines = 2;
const manyLines = 3;
const fact = /^(\p{L}[\p{L}\p{N} /&-]{1,40}?)\s*[:：]\s+\S/u;

/** "Schema:" over the table below the paragraph. */
const open = /^\p{L}[\p{L}\p{N} /&-]{1,40}?\s*[:：]\s*$/u;

export function areFacts(lines: readonly Line[]): boolean {
  if (lines.length < fewestLines) return false;
  const known = new Set<LabelKey | SectionKey>();
  for (const [index, { nodes }] of lines.entries()) {
    const words = nodes.map(plainText).join("");
    const [, name] = fact.exec(words) ?? [];
    if (name === undefined && index > 0 && index === lines.length - 1 && open.test(words)) break;
    if (name === undefined) return false;
    const key = labelKeyOf(name) ?? sectionKeyOf(name);
    if (key) known.add(key);
  }
  return known.size >= fewestLines || (known.size > 0 && lines.length >= manyLines);
}
