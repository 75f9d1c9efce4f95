/** Which sections speak of which direction; and what can't be told for certain. */
import { sectionsIn, type SectionNode } from "../markdown/outline.ts";
import { directionInHeading, type HeadingDirection } from "../names.ts";
import type { Direction, Reading } from "../reading.ts";

export function findDirections(reading: Reading, titleSection: SectionNode | undefined): void {
  for (const section of sectionsIn(reading.outline)) {
    if (section === titleSection || section.level === 0) continue;
    const stated = directionInHeading(section.title);
    const direction = stated && resolve(stated, section, reading);
    if (direction) reading.setDirection(section, direction);
  }
}

function resolve(
  stated: HeadingDirection,
  section: SectionNode,
  reading: Reading,
): Direction | undefined {
  const [a, b, ...others] = reading.systems.own;
  if (!a || !b) return undefined;
  if ("orientation" in stated) {
    if (others.length > 0) return undefined;
    return stated.orientation === "outbound" ? { from: a.id, to: b.id } : { from: b.id, to: a.id };
  }
  const from = stated.from === undefined ? undefined : idOf(stated.from, section, reading);
  const to = stated.to === undefined ? undefined : idOf(stated.to, section, reading);
  const counterpart = (id: string | undefined) =>
    others.length > 0 ? undefined : id === a.id ? b.id : id === b.id ? a.id : undefined;
  const ends = {
    from: from ?? (stated.from === undefined ? counterpart(to) : undefined),
    to: to ?? (stated.to === undefined ? counterpart(from) : undefined),
  };
  return ends.from && ends.to && ends.from !== ends.to
    ? { from: ends.from, to: ends.to }
    : undefined;
}

/** A system of this contract. "X to Y" is also plain English, so only names that resolve make a direction. */
function idOf(name: string, section: SectionNode, reading: Reading): string | undefined {
  const found = reading.systems.resolve(name);
  if (!found) return undefined;
  if ("system" in found)
    return reading.systems.own.some(({ id }) => id === found.system.id)
      ? found.system.id
      : undefined;
  reading.problems.push({
    rule: "system-ambiguous",
    place: section.place,
    message: `“${name}” in this heading can mean ${found.candidates.map((system) => `“${system.name}”`).join(" or ")}, so the direction is left out.`,
    hint: "Use the name of the title, or add the other name to the system's `aliases` in systems.yaml.",
  });
  return undefined;
}

export const sameDirection = (a: Direction | undefined, b: Direction | undefined): boolean =>
  a !== undefined && b !== undefined && a.from === b.from && a.to === b.to;
