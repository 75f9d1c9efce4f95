/** A fold headed by "What if Ledger is down?" anywhere: read as a list's item, so that the label ends where the fold does. */
import { withLabelOfFold } from "./folded-items.ts";
import { labelKeyOf } from "../vocabulary/vocabulary.ts";
import { type Node, plainText } from "./tree.ts";

const closing = /^\s*<\/details>\s*$/i;
const opening = /<details\b/i;

export function withFoldsOnOutages(blocks: readonly Node[], text: string): Node[] {
  const found: Node[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const end = endOfFold(blocks, index);
    const item = end === undefined ? undefined : itemOf(blocks.slice(index, end + 1), text);
    found.push(item ?? block);
    if (item && end !== undefined) index = end;
  }
  return found;
}

/** The block that closes the fold which `start` opens; one within another is left alone. */
function endOfFold(blocks: readonly Node[], start: number): number | undefined {
  const first = blocks[start];
  if (first?.type === "mdxJsxFlowElement") return first.name === "details" ? start : undefined;
  if (first?.type !== "html" || !opening.test(first.value)) return undefined;
  for (let index = start + 1; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.type !== "html") continue;
    if (closing.test(block.value)) return index;
    if (opening.test(block.value)) return undefined;
  }
  return undefined;
}

function itemOf(fold: readonly Node[], text: string): Node | undefined {
  const [label, ...rest] = withLabelOfFold(fold, text);
  const [first, last] = [fold[0], fold.at(-1)];
  if (!first?.position || !last?.position || label?.type !== "paragraph") return undefined;
  if (labelKeyOf(plainText(label)) !== "unavailable") return undefined;
  const children = rest.filter((block) => block.type !== "html" || !closing.test(block.value));
  if (children.length === 0) return undefined;
  const position = { start: first.position.start, end: last.position.end };
  const item = { type: "listItem", spread: true, children: [label, ...children], position };
  return { type: "list", ordered: false, spread: true, children: [item], position } as Node;
}
