/** Whether anything at all stands below a direction's heading: an answer, and one other than "none". */
import { filled } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Node } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";

export const bullet = /^[-*+]\s+/;

/** @param sections the direction's own, and all below them */
export function isSaidOf(sections: readonly SectionNode[], reading: Reading): boolean {
  return sections.some((section) =>
    answersIn(section, reading).some((answer) => !saysNothing(answer.replace(bullet, ""))),
  );
}

/** What stands there but for hints; a fence alone is the template's. */
export function answersIn(section: SectionNode, reading: Reading): string[] {
  const isNoCode = ({ type }: Node) => type !== "code";
  const labels = reading.ownLabels(section).filter(({ blocks }) => blocks.every(isNoCode));
  const prose = reading.stated(reading.proseBlocks(section).filter(isNoCode));
  return [...labels.map(filled), prose].filter((said) => said !== undefined);
}
