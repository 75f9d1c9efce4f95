/** The contents of a contract's document: its main sections, each with what lies directly below. */
import type { Contract, Section } from "../../../contract/model/schema.ts";
import { withArrowSigns } from "../words/arrow-signs.ts";
import { lanesOf } from "../parts/lanes.ts";
import type { Hue } from "../parts/parties.ts";

export interface OutlineEntry {
  anchor: string;
  title: string;
  /** An identifier. */
  isCode?: boolean;
  hue?: Hue | undefined;
  children: { anchor: string; title: string }[];
}

export function outlineOf(contract: Contract): OutlineEntry[] {
  const hues = new Map(lanesOf(contract).map(({ anchor, hue }) => [anchor, hue]));
  const below = contract.sections.filter(({ level }) => level > 1);
  const top = Math.min(...below.map(({ level }) => level));
  const entries: OutlineEntry[] = [];
  for (const section of below) {
    if (section.level === top)
      entries.push({ ...point(section), hue: hues.get(section.anchor), children: [] });
    else if (section.level === top + 1) entries.at(-1)?.children.push(point(section));
  }
  return entries;
}

function point({ anchor, title }: Section) {
  return { anchor, title: withArrowSigns(title) };
}
