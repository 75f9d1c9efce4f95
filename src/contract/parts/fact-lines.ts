/** "Format: JSON" over "Frequency: hourly", or each a paragraph of its own: facts of a direction that need no bold. */
import { type Label, labelsOf } from "../markdown/labels/labels.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { type Node, sourceOf } from "../markdown/tree.ts";
import { readsOn } from "../markdown/labels/wrapped-lines.ts";
import type { LabelKey } from "../vocabulary/vocabulary.ts";

const fact = /^[ \t>]*\p{L}[^:：\n]{0,40}[:：]\s*\S/u;
/** One alone may be a sentence: "Note: …" */
const fewest = 2;
const longest = 2_000;

/** What a paragraph may tell by itself where others beside it do so as well. */
const ofFlow: ReadonlySet<LabelKey | undefined> = new Set([
  "purpose",
  "format",
  "frequency",
  "direction",
  "status",
  "transport",
]);

/** Those that are words of the vocabulary. */
export function factLines({ blocks }: SectionNode, text: string): Label[] {
  return [...factParagraphs(blocks, text).values()].flat();
}

/** The paragraphs that say nothing else, and the labels in each. */
export function factParagraphs(blocks: readonly Node[], text: string): Map<Node, Label[]> {
  const found = new Map<Node, Label[]>();
  const alone = new Map<Node, Label[]>();
  for (const block of blocks) {
    const lines = linesOfFacts(block, text);
    const labels = lines.length === 0 ? [] : labelsOf([block], text, true).labels;
    const facts = lines.filter((line) => fact.test(line)).length;
    if (facts >= fewest && labels.length > 0) found.set(block, labels);
    else if (facts === 1 && labels.some(({ key }) => ofFlow.has(key))) alone.set(block, labels);
  }
  const isAmongOthers = found.size + alone.size >= fewest;
  for (const [block, labels] of alone)
    // "Purpose: …" is told as the purpose either way.
    if (isAmongOthers || labels.some(({ key }) => key === "purpose")) found.set(block, labels);
  return found;
}

/** None where some line is neither a fact nor goes on with one. */
function linesOfFacts(block: Node, text: string): string[] {
  if (block.type !== "paragraph") return [];
  const source = sourceOf(block, text);
  if (source.length > longest || !/[:：]/.test(source)) return [];
  const lines = source.split("\n");
  const isFact = (line: string, index: number) =>
    fact.test(line) || (index > 0 && readsOn(lines[index - 1] ?? "", line.trim()));
  return lines.every(isFact) ? lines : [];
}
