/** "## Fallback" over "### Till → Ledger" or "- **If Ledger is down:** …": a part of the error handling, told case by case. */
import { plainlyNamed } from "../ways/by-direction.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import type { FailureKey } from "../topics/failure-sections.ts";
import { directionIn, directionOfRow } from "../ways/rows-by-direction.ts";
import { plainlyDown, systemDown } from "./system-down.ts";
import type { Told } from "../topics/told-at.ts";
import { filled, flatten, type Label, labelsOf } from "../../markdown/labels/labels.ts";
import { newLabel } from "../../markdown/labels/label-line.ts";
import { blocksIn, type SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { childrenOf } from "../../markdown/tree.ts";
import type { Direction, Reading } from "../reading.ts";

/** A direction, or every direction that leads to the system that is down. */
export type Case = Pick<Direction, "to"> & Partial<Direction>;

interface ListedCase {
  of: Case;
  label: Label;
}

export function caseNamed(words: string, reading: Reading): Case | undefined {
  const direction = directionIn(words, reading);
  if (direction) return direction;
  const to = systemDown(words, reading);
  return to === undefined ? undefined : { to };
}

export function isCaseOf({ from, to }: Case, direction: Direction): boolean {
  return to === direction.to && (from === undefined || from === direction.from);
}

/** What such a section says of the direction, with its place. @param sections sections that are this part's */
export function toldByCase(
  sections: readonly SectionNode[],
  key: FailureKey,
  { direction, reading }: Pick<InDirection, "direction" | "reading">,
): Told | undefined {
  for (const section of sections) {
    const around = reading.directionOf(section);
    if (around && !reading.speaksOf(section, direction)) continue;
    const below = section.children.filter((child) => {
      const of = reading.ownDirectionOf(child) ?? caseNamed(child.title, reading);
      return of && isCaseOf(of, direction);
    });
    for (const child of below) {
      const label = reading.labels(child).find((each) => each.key === key && filled(each));
      const value = label?.value ?? reading.stated(blocksIn(child));
      if (value) return { place: label?.place ?? child.place, value };
    }
    // A direction's own list is told whole: all of it is the direction's.
    const listed = around ? [] : casesListed(section, key, reading);
    const own = listed.find(({ of, label }) => isCaseOf(of, direction) && valueOf(label, key));
    const value = own && valueOf(own.label, key);
    if (own && value) return { place: own.label.place, value };
  }
  return undefined;
}

/** The entries of a section's lists and tables where each is of some case; else none, for then they are no such list. */
export function casesListed(section: SectionNode, key: FailureKey, reading: Reading): ListedCase[] {
  const { blocks } = section;
  const { labels } = labelsOf(blocks, reading.text);
  const labelled = new Set(labels.map(({ place }) => place.line));
  const plain = [...plainlyNamed(section, reading), ...plainlyDown(section, reading)].filter(
    ({ place }) => !labelled.has(place.line),
  );
  const entries = [...labels, ...plain].map((label) => ({
    of: caseNamed(label.name, reading),
    label,
  }));
  const items = blocks.filter(({ type }) => type === "list").flatMap(childrenOf);
  const rows = rowsIn(section, key, reading);
  const told = [...entries, ...rows].flatMap(({ of, label }) => (of ? [{ of, label }] : []));
  const isWhole = told.length === entries.length + rows.length && entries.length >= items.length;
  return isWhole ? told : [];
}

/** The rows of tables of which any names a direction. */
function rowsIn({ blocks }: SectionNode, key: FailureKey, reading: Reading) {
  return reading.tables(blocks).flatMap((table) => {
    const rows = table.rows.map((row) => {
      const only = row.cells.length === 2 ? row.cells[1] : undefined;
      const value = row.labelled(key) ?? only ?? "";
      return { of: directionOfRow(row, table, reading), label: newLabel("", value, row.place) };
    });
    return rows.some(({ of }) => of) ? rows : [];
  });
}

function valueOf(label: Label, key: FailureKey): string | undefined {
  const below = flatten(label.children).find((each) => each.key === key && filled(each));
  return below?.value ?? (isUnfilled(label.value) ? undefined : label.value);
}
