/** "# Till → Ledger" over "- Ledger → Till: rates": a list tells that something flows the other way than the title's as well. */
import { mayTellOfFlows, splitAtLabels } from "./headed-by-labels.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { isArrowed } from "../../arrows.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { sourceOf } from "../../markdown/tree.ts";
import type { Direction, Reading } from "../../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says } from "../../vocabulary/phrases.ts";

/** "Ledger → Till: nothing" */
const denials = ["not", "nothing", "none"] as const satisfies PhraseKey[];

export function isToldBothWays(implied: Direction, reading: Reading): boolean {
  return reading.all.some((section) => tellsOfWayBack(section, implied, reading));
}

/** Only a list of what flows tells so: of an interface the way back may be that of its answers. */
function tellsOfWayBack(section: SectionNode, implied: Direction, reading: Reading): boolean {
  const { key, blocks } = section;
  if (key !== "data-flow" || !mayTellOfFlows(section, reading)) return false;
  if (!blocks.some((block) => isArrowed(sourceOf(block, reading.text)))) return false;
  return splitAtLabels(section, new Set(), reading).parts.some(({ direction, said }) => {
    if (sameDirection(direction, implied)) return false;
    const source = said.map((block) => sourceOf(block, reading.text)).join("\n");
    return !denials.some((denial) => says(source, denial)) && !isAnswer(source);
  });
}

/** "A receipt for each sale", but not "receipts as CSV, nightly" */
function isAnswer(source: string): boolean {
  return says(source, "answerBack") && !says(source, "runs");
}
