/** A heading that is a label's word, such as "#### Retry Logic", with its value below it. */
import { labelKeyOf, type LabelKey } from "../../vocabulary/vocabulary.ts";
import { labelsOf } from "./labels.ts";
import { type Label, newLabel } from "./label-line.ts";
import type { SectionNode } from "../outline.ts";
import { blocksSource } from "../source.ts";
import { childrenOf, type Node, sourceOf } from "../tree.ts";

export function labelOfHeading(
  { key, level, title, place, blocks }: SectionNode,
  text: string,
): Label[] {
  const label = labelKeyOf(title);
  if (key || level === 0 || !label) return [];
  // "### File" over facts of its own is what they are told of.
  if (label === "location" && labelsOf(blocks, text).labels.length > 0) return [];
  const value =
    (label === "unavailable" && withoutOwnFacts(blocks, text)) || blocksSource(blocks, text);
  return [{ ...newLabel(title, value, place), blocks }];
}

/** Below "If Ledger is unavailable" these are facts of their own, not part of what happens then. */
const ownFacts: ReadonlySet<LabelKey | undefined> = new Set(["retry", "fallback"]);

/** Empty where nothing else is said. */
function withoutOwnFacts(blocks: readonly Node[], text: string): string | undefined {
  const isOwnFact = (item: Node) =>
    ownFacts.has(labelsOf(childrenOf(item), text, true).labels[0]?.key);
  const isMixed = (block: Node) => block.type === "list" && childrenOf(block).some(isOwnFact);
  if (!blocks.some(isMixed)) return undefined;
  return blocks
    .flatMap((block) => {
      if (!isMixed(block)) return blocksSource([block], text);
      const rest = childrenOf(block).filter((item) => !isOwnFact(item));
      return rest.length > 0 ? rest.map((item) => sourceOf(item, text).trimEnd()).join("\n") : [];
    })
    .join("\n\n");
}
