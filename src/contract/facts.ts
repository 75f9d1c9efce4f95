/** Facts the model has no slot of its own for, where they are stated as a section or a label. */
import type { Anchors } from "./anchors/anchors.ts";
import { type Label, labelOfLine } from "./markdown/labels/label-line.ts";
import { linesOf } from "./markdown/lines.ts";
import { blocksIn, type SectionNode, sectionsIn } from "./markdown/outline.ts";
import { isUnfilled } from "./markdown/placeholders.ts";
import { blocksSource } from "./markdown/source.ts";
import { sourceOf } from "./markdown/tree.ts";
import type { Reading } from "./parts/reading.ts";
import { factKeyOf } from "./model/fact-keys.ts";
import type { Fact } from "./model/schema.ts";
import { sectionKeyOf } from "./vocabulary/vocabulary.ts";

export function readFacts(reading: Reading, anchors: ReadonlyMap<SectionNode, Anchors>): Fact[] {
  const { written } = reading;
  const told = new Set(reading.all);
  const sections = new Set(written.filter(({ key }) => factKeyOf(key)));
  const within = new Set([...sections].flatMap((section) => sectionsIn(section)));
  return written.flatMap((section) => {
    const anchor = anchors.get(section)?.anchor;
    const where = anchor ? { anchor } : {};
    if (sections.has(section))
      return factOf(section.key, section.title, textOf(section, reading), where);
    if (within.has(section) || !told.has(section)) return [];
    return labelsIn(section, reading)
      .filter(({ key }) => key === undefined)
      .flatMap(({ name, value }) => factOf(sectionKeyOf(name), name, value, where));
  });
}

/** `Base URL: …` needs no bold: its words are enough. */
function labelsIn(section: SectionNode, reading: Reading): Label[] {
  const bare = section.blocks
    .filter((block) => block.type === "paragraph" && /[:：]/.test(sourceOf(block, reading.text)))
    .flatMap((block) => linesOf(block, reading.text))
    .flatMap((line) => labelOfLine(line, reading.text, (name) => isFact(sectionKeyOf(name))) ?? []);
  const bold = reading.ownLabels(section);
  const boldLines = new Set(bold.map(({ place }) => place.line));
  return [...bold, ...bare.filter(({ place }) => !boldLines.has(place.line))];
}

function factOf(key: unknown, title: string, text: string, where: { anchor?: string }): Fact[] {
  const known = factKeyOf(key);
  return known && !isUnfilled(text) ? [{ key: known, title, ...where, text }] : [];
}

function isFact(key: unknown): boolean {
  return factKeyOf(key) !== undefined;
}

function textOf(section: SectionNode, reading: Reading): string {
  return blocksSource(blocksIn(section), reading.text);
}
