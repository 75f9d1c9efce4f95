/** Headings that are a part of the error handling by their words: "## Fallback", "### Retry Logic". */
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import type { ErrorHandling } from "../../model/schema.ts";
import { labelKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";

/** Those that have a word of their own; which end is down is told by its name. */
export type FailureKey = Exclude<keyof ErrorHandling, "giverUnavailable">;

export function failureKeyOf({ key, level, title }: SectionNode): FailureKey | undefined {
  const label = key || level === 0 ? undefined : labelKeyOf(title);
  return label === "unavailable" || label === "retry" || label === "fallback" ? label : undefined;
}

/** Where such a heading speaks of the contract, not of a sheet or a key. */
const generalTopics: ReadonlySet<SectionKey | undefined> = new Set([
  undefined,
  "overview",
  "service-levels",
  "notes",
]);

export function isGeneral(section: SectionNode): boolean {
  for (let node: SectionNode | undefined = section; node; node = node.parent)
    if (!generalTopics.has(node.key)) return false;
  return true;
}

/** A direction's error handling: "### Error Handling" below it, or its own heading below "## Error Handling". */
export function isOnFailures(section: SectionNode, reading: Reading): boolean {
  if (section.key === "error-handling") return true;
  return isHeadedBelow(section) && reading.ownDirectionOf(section) !== undefined;
}

const isHeadedBelow = ({ key, parent }: SectionNode) =>
  key === undefined && parent?.key === "error-handling";

/** "### Till → Ledger: timeout" below "## Failures" is on them as well. */
const isFailureBelow = ({ key, parent }: SectionNode) =>
  key === "error-handling" && parent?.key === "error-handling";

/** The direction's sections of that kind that stand apart from its others. */
export function failuresApart(direction: Direction, reading: Reading): SectionNode[] {
  return reading
    .sectionsOf(direction)
    .filter((section) => isHeadedBelow(section) || isFailureBelow(section));
}

/** Those of the whole contract, of its error handling and of its directions: found once, however many directions ask. */
export function failureSections(key: FailureKey, reading: Reading): readonly SectionNode[] {
  return reading.once(findSections).get(key) ?? [];
}

function findSections(reading: Reading): Map<FailureKey | undefined, SectionNode[]> {
  const sections = reading.sections(undefined).filter((section) => failureKeyOf(section));
  const ours = sections.filter((section) => reading.directionOf(section) ?? isInPlace(section));
  return Map.groupBy(ours, failureKeyOf);
}

function isInPlace({ parent }: SectionNode): boolean {
  if (!parent) return true;
  return parent.key === "error-handling" ? isInPlace(parent) : isGeneral(parent);
}
