/** "## Reverse direction", where it is known what it is the reverse of. */
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

export function findReverse(
  implied: Direction | undefined,
  sections: readonly SectionNode[],
  reading: Reading,
): void {
  const reverse = sections.filter(
    (section) => saysOnly(section.title.toLowerCase(), "reverse") && !reading.directionOf(section),
  );
  const [only, ...others] = reverse.length > 0 ? reading.directions : [];
  const known = implied ?? (others.length === 0 ? only : undefined);
  if (!known || reading.systems.own.length > 2) return;
  for (const section of reverse) reading.setDirection(section, { from: known.to, to: known.from });
}
