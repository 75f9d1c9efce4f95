/** "- freqency: daily": what stands before a colon at the head of a list's item, where a word of the vocabulary would be a label. */
import { labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import { type Label, labelOfLine } from "./label-line.ts";
import { linesOf } from "../lines.ts";
import { childrenOf, type Node, plainText } from "../tree.ts";

/** Lists within lists that are still looked into. */
const deepest = 20;

const isUnknown = (name: string) => labelKeyOf(name) === undefined;

/** Those that are no word of it. */
export function unknownPlainLabels(blocks: readonly Node[], text: string, depth = 0): Label[] {
  return blocks
    .filter(({ type }) => type === "list")
    .flatMap(childrenOf)
    .flatMap((item) => unknownIn(item, text, depth));
}

function unknownIn(item: Node, text: string, depth: number): Label[] {
  const [head, ...rest] = childrenOf(item);
  if (head?.type !== "paragraph") return [];
  const [first, second] = childrenOf(head);
  const mayBeLabel = first?.type === "text" && /[:：]/u.test(first.value);
  const [line] = mayBeLabel ? linesOf(head, text) : [];
  const isPlain = line !== undefined && second?.type !== "strong";
  const label = isPlain ? labelOfLine(line, text, isUnknown) : undefined;
  if (label) return [label];
  const title = depth < deepest && rest[0]?.type === "list" ? plainText(head).trim() : "";
  const isHeading = title !== "" && (sectionKeyOf(title) ?? labelKeyOf(title)) !== undefined;
  return isHeading ? unknownPlainLabels(rest, text, depth + 1) : [];
}
