/** A paragraph, or a list of such, that only says what is to be written there: "- TODO". */
import { isUnfilled } from "./placeholders.ts";
import { blocksSource } from "./source.ts";
import { childrenOf, type Node } from "./tree.ts";

/** Lists within lists that are still looked into. */
const deepest = 20;

export function isOpenBlock(block: Node, text: string, depth = 0): boolean {
  if (block.type === "paragraph") return isUnfilled(blocksSource([block], text));
  if (block.type !== "list" || depth > deepest) return false;
  return childrenOf(block).every((item) =>
    childrenOf(item).every((inner) => isOpenBlock(inner, text, depth + 1)),
  );
}
