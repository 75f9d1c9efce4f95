/** What a part of a direction states. */
import { factLines } from "../fact-lines.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";

/** A part's labels, and those that are headings right below it: "#### Frequency". */
export function labelsBelow(section: SectionNode, reading: Reading): Label[] {
  const way = reading.directionOf(section);
  const headings = section.children.filter(
    (child) => !child.key && (!way || reading.speaksOf(child, way)),
  );
  return [section, ...headings].flatMap((node) => [
    ...reading.ownLabels(node),
    ...factLines(node, reading.text),
  ]);
}
