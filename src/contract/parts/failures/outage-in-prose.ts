/** "If Ledger is down, sales wait." as a paragraph of its own among what a direction says. */
import type { SectionNode } from "../../markdown/outline.ts";
import { type Node, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { isOnFailures } from "../topics/failure-sections.ts";
import type { Told } from "../topics/told-at.ts";
import { opening, says } from "../../vocabulary/phrases.ts";

const clauseEnd = /[,.;:!?，。；：！？\n]/u;

/** Begins with the condition: "When a sale is made, …" is none, whatever is down further on. */
export function isOnOutage(block: Node, { text }: Reading): boolean {
  if (block.type !== "paragraph") return false;
  const [clause = ""] = sourceOf(block, text).split(clauseEnd);
  return opening("unavailable", clause) !== undefined;
}

/** All prose under the direction's error handling that speaks of one; else a paragraph of the author's own sections. */
export function outageToldIn(sections: readonly SectionNode[], reading: Reading): Told | undefined {
  const failing = sections.find((section) => isOnFailures(section, reading));
  const prose = failing && reading.prose(failing);
  if (failing && prose && says(prose, "unavailable")) return { place: failing.place, value: prose };
  for (const section of sections.filter(({ key }) => key === undefined)) {
    const block = reading.proseBlocks(section).find((each) => isOnOutage(each, reading));
    const value = block && reading.stated([block]);
    if (block && value) return { place: placeOf(block), value };
  }
  return undefined;
}
