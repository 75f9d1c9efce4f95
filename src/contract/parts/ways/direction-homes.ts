/** Where a direction is described, and which directions a contract speaks of. */
import { authenticationKeys } from "../topics/on-credentials.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { failureKeyOf } from "../topics/failure-sections.ts";
import { type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";

/** Sections that are parts of a direction; a direction's heading may stand below one without being about that topic. */
const partsOfDirection: ReadonlySet<SectionKey> = new Set(["data-flow", "interface", "overview"]);

/** What is told of a direction below these is all that is told of its flow where it has no place of its own. */
const flowTopics: ReadonlySet<SectionKey | undefined> = new Set([
  "events",
  "api-endpoint",
  "shared-storage",
]);

/** Both ways between A and B, then what further directions the headings name. */
export function directionsOf(reading: Reading): Direction[] {
  const [a, b] = reading.systems.own;
  if (!a || !b) return [];
  const pair = [
    { from: a.id, to: b.id },
    { from: b.id, to: a.id },
  ];
  const found: Direction[] = reading.systems.own.length > 2 ? [] : pair;
  const others = [...reading.directions, ...reading.impliedWays].filter(
    (direction) => !found.some((known) => sameDirection(known, direction)),
  );
  return [...found, ...others];
}

/** The sections that are the direction's own, not those that stand under another topic such as Authentication. */
export function homesOf(direction: Direction, reading: Reading): SectionNode[] {
  const own = reading.sectionsOf(direction).filter(({ key }) => !authenticationKeys.has(key));
  const apart = own.filter((section) => !topicOf(section));
  const homes = apart.length > 0 ? apart : own.filter((each) => flowTopics.has(topicOf(each)));
  // A direction's heading inside another's home, "Interface (Till → Ledger)", is a part of it.
  const all = new Set(homes);
  return homes.filter((home) => !ancestorsOf(home).some((outer) => all.has(outer)));
}

/** Its homes and what stands below them, but for what tells of another direction. */
export function sectionsOnWay(direction: Direction, reading: Reading): SectionNode[] {
  return sectionsOf(homesOf(direction, reading), direction, reading);
}

/** @param sections those that speak of the direction */
export function sectionsOf(
  sections: readonly SectionNode[],
  direction: Direction,
  reading: Reading,
): SectionNode[] {
  return sections
    .flatMap(sectionsIn)
    .filter((each) => !reading.directionOf(each) || reading.speaksOf(each, direction));
}

/** Not about how a direction fails or signs in, which says nothing of where its flow is told. */
export function isOnFlow(section: SectionNode): boolean {
  const topic = topicOf(section);
  return topic === undefined || flowTopics.has(topic);
}

/** The topic a direction heading is filed under: `### Till → Ledger` below `## Authentication`, or below `## Fallback`. */
export function topicOf(section: SectionNode): SectionKey | undefined {
  for (const outer of ancestorsOf(section)) {
    if (outer.key && !partsOfDirection.has(outer.key)) return outer.key;
    if (failureKeyOf(outer)) return "error-handling";
  }
  return undefined;
}

function ancestorsOf({ parent }: SectionNode): SectionNode[] {
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}
