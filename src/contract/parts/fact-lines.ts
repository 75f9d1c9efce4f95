/** "Format: JSON" over "Frequency: hourly": a paragraph each of whose lines is a fact needs no bold in a direction. */
import { type Label, labelsOf } from "../markdown/labels.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { type Node, sourceOf } from "../markdown/tree.ts";

const fact = /^[ \t>]*\p{L}[^:：\n]{0,40}[:：]\s*\S/u;
/** One alone may be a sentence: "Note: …" */
const fewest = 2;
const longest = 2_000;

/** Those that are words of the vocabulary. */
export function factLines({ blocks }: SectionNode, text: string): Label[] {
  return blocks
    .filter((block) => isOfFacts(block, text))
    .flatMap((block) => labelsOf([block], text, true).labels);
}

export function isOfFacts(block: Node, text: string): boolean {
  if (block.type !== "paragraph") return false;
  const source = sourceOf(block, text);
  if (source.length > longest || !/[:：]/.test(source)) return false;
  const lines = source.split("\n");
  return (
    lines.length >= fewest &&
    lines.every((line) => fact.test(line)) &&
    labelsOf([block], text, true).labels.length > 0
  );
}
