/** Where a contract tells of itself as a whole: right below its title, in its overview, or in one table of all it has to say. */
import { decisionsIn, isOutdated } from "./topics/decisions.ts";
import { type Label, labelOfLine } from "../markdown/label-line.ts";
import { linesOf } from "../markdown/lines.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { oneLine } from "../markdown/source.ts";
import { childrenOf, type Node } from "../markdown/tree.ts";
import { sourceOfLine } from "../markdown/wrapped-lines.ts";
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
  return headSections(reading).flatMap((section) => labelsOfPart(part, section, reading));
}

/** Bold or plain, each once. */
export function labelsOfPart(part: SectionKey, section: SectionNode, reading: Reading): Label[] {
  const isPart = (name: string) => sectionKeyOf(name) === part;
  const labels = reading.ownLabels(section).filter(({ name }) => isPart(name));
  const lines = new Set(labels.map(({ place }) => place.line));
  const plain = linesIn(section.blocks)
    .flatMap((paragraph) => plainLabelsIn(paragraph, isPart, reading))
    .filter(({ name, place }) => isPart(name) && !lines.has(place.line));
  return [...labels, ...plain];
}

/** With the lines that only go on. */
function plainLabelsIn(
  paragraph: Node,
  isPart: (name: string) => boolean,
  { text }: Reading,
): Label[] {
  const labels: Label[] = [];
  let open: Label | undefined;
  for (const line of linesOf(paragraph, text)) {
    const label = labelOfLine(line, text, isPart);
    const words = sourceOfLine(line, text);
    if (label) labels.push((open = label));
    else if (open && line.isWrapped && !beginsLabel.test(words))
      open.value = oneLine(`${open.value} ${words}`);
    else open = undefined;
  }
  return labels;
}

const beginsLabel = /^\p{L}[^:：]{0,40}[:：](?:\s|$)/u;

function linesIn(blocks: readonly Node[]): Node[] {
  return blocks
    .flatMap((block) =>
      block.type === "list"
        ? childrenOf(block).flatMap((item) => childrenOf(item).slice(0, 1))
        : block,
    )
    .filter(({ type }) => type === "paragraph");
}
