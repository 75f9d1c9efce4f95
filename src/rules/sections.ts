import type { ContractDocument, Place, Placeholder } from "../contract/document.ts";

/** Where the first of the sections that exists begins. */
export function headingPlace(document: ContractDocument, ...anchors: string[]): Place | undefined {
  const { sections } = document.contract;
  const found = anchors.map((anchor) => sections.find((section) => section.anchor === anchor));
  const line = found.find((section) => section !== undefined)?.line;
  return line === undefined ? undefined : { line, column: 1 };
}

/** Placeholders between a section's heading and the next heading of its level or above. */
export function placeholdersIn(document: ContractDocument, anchor: string): Placeholder[] {
  const { sections } = document.contract;
  const start = sections.findIndex((section) => section.anchor === anchor);
  const section = sections[start];
  if (section === undefined) return [];
  const next = sections.slice(start + 1).find(({ level }) => level <= section.level);
  const end = next?.line ?? Infinity;
  return document.placeholders.filter(
    ({ place }) => place.line >= section.line && place.line < end,
  );
}
