/** "Rollback: …" and "**Alerts:** …": labels that are words for a part which usually has a heading. */
import { type Label, labelOfLine } from "../markdown/labels/label-line.ts";
import { linesOf } from "../markdown/lines.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { childrenOf, type Node, sourceOf } from "../markdown/tree.ts";
import { goingOn, sourceOfLine } from "../markdown/labels/wrapped-lines.ts";
import type { Reading } from "./reading.ts";
import { sectionKeyOf, type SectionKey } from "../vocabulary/vocabulary.ts";

type ByPart = ReadonlyMap<SectionKey | undefined, readonly Label[]>;

/** A dozen parts are looked for in each section. */
const sectionsSeen = () => new Map<SectionNode, ByPart>();

/** Bold or plain, each once. */
export function labelsOfPart(
  part: SectionKey,
  section: SectionNode,
  reading: Reading,
): readonly Label[] {
  const sections = reading.once(sectionsSeen);
  let parts = sections.get(section);
  if (!parts) sections.set(section, (parts = partsIn(section, reading)));
  return parts.get(part) ?? [];
}

function partsIn(section: SectionNode, reading: Reading): ByPart {
  const labels = reading.ownLabels(section);
  const lines = new Set(labels.map(({ place }) => place.line));
  const plain = linesIn(section.blocks)
    .filter((paragraph) => mayBeLabelled.test(sourceOf(paragraph, reading.text)))
    .flatMap((paragraph) => plainLabelsIn(paragraph, reading))
    .filter(({ place }) => !lines.has(place.line));
  return Map.groupBy([...labels, ...plain], ({ name }) => sectionKeyOf(name));
}

/** Where all is in bold, what is labelled is known. */
const mayBeLabelled = /^[ \t]*(?:[*_](?![*_]))?[¿\p{L}][^*\n:：?？]{0,82}[:：?？]/mu;

const isPart = (name: string) => sectionKeyOf(name) !== undefined;

/** With the lines that only go on. */
function plainLabelsIn(paragraph: Node, { text }: Reading): Label[] {
  const found: { label: Label; further: string[] }[] = [];
  let open: string[] | undefined;
  for (const line of linesOf(paragraph, text)) {
    const label = labelOfLine(line, text, isPart);
    const words = sourceOfLine(line, text);
    if (label) found.push({ label, further: (open = []) });
    else if (open && line.isWrapped && !beginsLabel.test(words)) open.push(words);
    else open = undefined;
  }
  return found.map(({ label, further }) => ({ ...label, value: goingOn(label, further) }));
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
