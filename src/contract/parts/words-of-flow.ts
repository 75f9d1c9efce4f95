/** The sentences that tell what flows in a direction. */
import { isOnOutage } from "./outage-in-prose.ts";
import type { SectionNode } from "../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { labelKeyOf, type SectionKey } from "../vocabulary.ts";

const onTheFlow: ReadonlySet<SectionKey> = new Set([
  "data-flow",
  "interface",
  "api-endpoint",
  "events",
]);

/** What happens in an outage is told elsewhere. */
export function purposeIn(home: SectionNode, reading: Reading): string | undefined {
  const blocks = reading.proseBlocks(home).filter((block) => !isOnOutage(block, reading));
  return reading.sentencesOf(blocks);
}

/** Below the direction's own heading, where none but words of the author's own or of the flow stand above: "### How it works". */
export function toldBelow(
  section: SectionNode,
  homes: readonly SectionNode[],
  reading: Reading,
): string | undefined {
  const isOnFlow = section.key ? onTheFlow.has(section.key) : !labelKeyOf(section.title);
  const isTold = !section.key && homes.includes(section);
  return isOnFlow && !isTold ? purposeIn(section, reading) : undefined;
}
