/** Where a contract tells of itself as a whole: right below its title, in its overview, or in one table of all it has to say. */
import { labelsOfPart } from "./labels-of-parts.ts";
import { decisionsIn, isOutdated } from "./decisions.ts";
import type { Label } from "../markdown/labels/label-line.ts";
import type { SectionNode } from "../markdown/outline.ts";
import type { Reading } from "./reading.ts";
import type { LabelKey, SectionKey } from "../vocabulary/vocabulary.ts";

export function headSections(reading: Reading): readonly SectionNode[] {
  return reading.once(findHeads);
}

function findHeads(reading: Reading): SectionNode[] {
  const decisions = decisionsIn(reading);
  const heads = reading.all.filter(
    ({ level, key }) => (level <= 1 && key === undefined) || key === "overview",
  );
  return [...heads, ...factSheets(reading)].filter((each) => !isOutdated(each, decisions));
}

/** An interface has a version as well. */
const ofDocument = new Set<LabelKey | undefined>(["maintainers", "lastUpdated"]);
const ofFlow = new Set<LabelKey | undefined>(["endpoint", "format", "frequency", "transport"]);

/** "## Details", over the facts of the document and of its flow alike; of several such sections, or beside others, it is on one flow. */
export function factSheets(reading: Reading): SectionNode[] {
  const isOfWay = (section: SectionNode) =>
    reading.ownDirectionOf(section) !== undefined && !reading.implied.has(section);
  if (reading.all.some(isOfWay)) return [];
  const sheets = reading.all.filter((section) => {
    if (section.key || section.level !== 2 || section.isBold) return false;
    const keys = reading.ownLabels(section).map(({ key }) => key);
    return keys.some((key) => ofDocument.has(key)) && keys.some((key) => ofFlow.has(key));
  });
  return sheets.length === 1 ? sheets : [];
}

/** The labels there that are words for a part which usually has a heading; such words need no bold. */
export function partsInHead(part: SectionKey, reading: Reading): Label[] {
  return headSections(reading).flatMap((section) => labelsOfPart(part, section, reading));
}
