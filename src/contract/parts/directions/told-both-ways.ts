/** "# Till → Ledger" over "- Ledger → Till: rates": a list tells that something flows the other way than the title's as well. */
import { mayTellOfFlows, splitAtLabels } from "../headings/headed-by-labels.ts";
import { factsOnLine } from "../calls/facts-in-text.ts";
import type { Part } from "../headings/item-of-way.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { isArrowed } from "../../text/arrows.ts";
import { labelsOf } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { sourceOf } from "../../markdown/tree.ts";
import type { Direction, Reading } from "../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says } from "../../vocabulary/phrases.ts";

/** "Ledger → Till: nothing" */
const denials = ["not", "nothing", "none"] as const satisfies PhraseKey[];

export function isToldBothWays(implied: Direction, reading: Reading): boolean {
  return reading.all.some((section) => tellsOfWayBack(section, implied, reading));
}

/** Only a list of what flows tells so: of an interface the way back may be that of its answers. */
function tellsOfWayBack(section: SectionNode, implied: Direction, reading: Reading): boolean {
  const { key, level, blocks } = section;
  const isHead = level <= 1 && key === undefined;
  if (!(isHead || key === "data-flow") || !mayTellOfFlows(section, reading)) return false;
  if (!blocks.some((block) => isArrowed(sourceOf(block, reading.text)))) return false;
  const { parts } = splitAtLabels(section, new Set(), reading);
  const isThere = ({ direction }: Part) => sameDirection(direction, implied);
  // Right below the title the reverse alone leaves the rest to the title's way.
  if (isHead && !parts.some(isThere)) return false;
  return parts.some((part) => {
    if (isThere(part)) return false;
    const source = part.said.map((block) => sourceOf(block, reading.text)).join("\n");
    const isDenied = denials.some((denial) => says(source, denial));
    if (isHead) return isDenied || tellsHow(part, source, reading);
    return !isDenied && !isAnswer(source);
  });
}

function tellsHow({ said }: Part, source: string, { text }: Reading): boolean {
  return (
    factsOnLine(source).length > 0 ||
    labelsOf(said, text).labels.some(({ key }) => key === "format" || key === "frequency")
  );
}

/** "A receipt for each sale", but not "receipts as CSV, nightly" */
function isAnswer(source: string): boolean {
  return says(source, "answerBack") && !says(source, "runs");
}
