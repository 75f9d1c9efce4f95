import type { Section } from "../../contract/model/schema.ts";
import type { ContractDocument, Place, Placeholder } from "../../contract/model/document.ts";

/** Where the first of the sections that exists begins. */
export function headingPlace(document: ContractDocument, ...anchors: string[]): Place | undefined {
  const indexes = indexesOf(document.contract.sections);
  const [index] = anchors.flatMap((anchor) => indexes.get(anchor) ?? []);
  const line = index === undefined ? undefined : document.contract.sections[index]?.line;
  return line === undefined ? undefined : { line, column: 1 };
}

/** Placeholders between a section's heading and the next heading of its level or above. */
export function placeholdersIn(document: ContractDocument, anchor: string): Placeholder[] {
  const { sections } = document.contract;
  const start = indexesOf(sections).get(anchor) ?? -1;
  const section = sections[start];
  if (section === undefined) return [];
  const next = sections.find(({ level }, index) => index > start && level <= section.level);
  const end = next?.line ?? Infinity;
  return document.placeholders.filter(
    ({ place }) => place.line >= section.line && place.line < end,
  );
}

const known = new WeakMap<readonly Section[], ReadonlyMap<string, number>>();

/** An anchor is asked for once a flow. */
function indexesOf(sections: readonly Section[]): ReadonlyMap<string, number> {
  let indexes = known.get(sections);
  if (!indexes) {
    indexes = new Map(sections.map(({ anchor }, index) => [anchor, index] as const).toReversed());
    known.set(sections, indexes);
  }
  return indexes;
}
