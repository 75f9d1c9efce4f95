/** Where a contract tells of itself as a whole: right below its title, in its overview, or in one table of all it has to say. */
import { decisionsIn, isOutdated } from "./topics/decisions.ts";
import { type Label, labelOfLine } from "../markdown/label-line.ts";
import { linesOf } from "../markdown/lines.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { childrenOf, type Node } from "../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { type LabelKey, sectionKeyOf, type SectionKey } from "../vocabulary.ts";

const known = new WeakMap<Reading, readonly SectionNode[]>();

export function headSections(reading: Reading): readonly SectionNode[] {
  let found = known.get(reading);
  if (!found) known.set(reading, (found = findHeads(reading)));
  return found;
}

function findHeads(reading: Reading): SectionNode[] {
  const decisions = decisionsIn(reading);
  const heads = reading.all.filter(
    ({ level, key }) => (level <= 1 && key === undefined) || key === "overview",
  );
  return [...heads, ...factSheets(reading)].filter((each) => !isOutdated(each, decisions));
}

const ofDocument = new Set<LabelKey | undefined>(["maintainers", "version", "lastUpdated"]);
const ofFlow = new Set<LabelKey | undefined>(["endpoint", "format", "frequency", "transport"]);

/** "## Details", over the facts of the document and of its flow alike; of several such sections each is on one flow. */
export function factSheets(reading: Reading): SectionNode[] {
  const sheets = reading.all.filter((section) => {
    if (section.key || section.level !== 2 || section.isBold) return false;
    const keys = reading.ownLabels(section).map(({ key }) => key);
    return keys.some((key) => ofDocument.has(key)) && keys.some((key) => ofFlow.has(key));
  });
  return sheets.length === 1 && sheets.every((each) => !reading.ownDirectionOf(each)) ? sheets : [];
}

/** The labels there that are words for a part which usually has a heading; such words need no bold. */
export function partsInHead(part: SectionKey, reading: Reading): Label[] {
  const isPart = (name: string) => sectionKeyOf(name) === part;
  return headSections(reading).flatMap((section) => {
    const labels = reading.ownLabels(section).filter(({ name }) => isPart(name));
    const lines = new Set(labels.map(({ place }) => place.line));
    const plain = linesIn(section.blocks)
      .flatMap((paragraph) => linesOf(paragraph, reading.text))
      .flatMap((line) => labelOfLine(line, reading.text, isPart) ?? [])
      .filter(({ name, place }) => isPart(name) && !lines.has(place.line));
    return [...labels, ...plain];
  });
}

function linesIn(blocks: readonly Node[]): Node[] {
  return blocks
    .flatMap((block) =>
      block.type === "list"
        ? childrenOf(block).flatMap((item) => childrenOf(item).slice(0, 1))
        : block,
    )
    .filter(({ type }) => type === "paragraph");
}
