/** How far a part of a direction reaches that a line in bold heads. */
import { isAsideInBold, isAsked, partInBold } from "../../markdown/bold-lines.ts";
import { labelsOfParagraph } from "../../markdown/labels/labels-of-paragraph.ts";
import { type Node, sourceOf } from "../../markdown/tree.ts";
import type { LabelKey, SectionKey } from "../../vocabulary/vocabulary.ts";

const ofCalls: readonly LabelKey[] = ["endpoint", "method", "headers", "request", "response"];
const labelsOf: Partial<Record<SectionKey, readonly LabelKey[]>> = {
  "data-flow": ["format", "frequency", "direction"],
  interface: ofCalls,
  "api-endpoint": ofCalls,
  "error-handling": ["unavailable", "retry", "fallback"],
  authentication: ["method", "credentialsLocation", "rotationPolicy", "lastRotated"],
};

/** One block, what its colon points to and labels that tell of the part: what else stands behind may be the direction's again. */
export function blocksOfPart(
  part: SectionKey,
  blocks: readonly Node[],
  start: number,
  text: string,
): Node[] {
  const first = blocks[start];
  if (!first || partInBold(first) || isAsideInBold(first) || isAsked(first, text)) return [];
  const belongs = (block: Node, before: Node) =>
    block.type === "paragraph" ? isOfLabels(block, part, text) : isOpen(before, text);
  let end = start + 1;
  for (let last = first, next = blocks[end]; next && belongs(next, last); next = blocks[end]) {
    last = next;
    end++;
  }
  return blocks.slice(start, end);
}

function isOpen(block: Node, text: string): boolean {
  return block.type === "paragraph" && /[:：]\**\s*$/u.test(sourceOf(block, text));
}

function isOfLabels(paragraph: Node, part: SectionKey, text: string): boolean {
  const own = labelsOf[part] ?? [];
  const labels = labelsOfParagraph(paragraph, text, true);
  return labels.length > 0 && labels.every(({ key }) => key !== undefined && own.includes(key));
}
