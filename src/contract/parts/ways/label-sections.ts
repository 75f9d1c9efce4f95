/** "- **Alerts:** …" below "Monitoring": a part that usually has a heading, behind a label. */
import { partsInHead } from "../contract-head.ts";
import { labelsOfPart } from "../labels-of-parts.ts";
import { labelsInColumns } from "./columns-by-direction.ts";
import { directionsOf } from "./direction-homes.ts";
import { itemTexts } from "../list-items.ts";
import { labelOfLine } from "../../markdown/labels/label-line.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import { linesOf } from "../../markdown/lines.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { childrenOf, type Node, plainText } from "../../markdown/tree.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { normaliseHeading, sectionKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

/** The labels right below sections of one topic, or in the contract's head, that are words for another, and say something. */
export function labelsFor(part: SectionKey, below: SectionKey, reading: Reading): Label[] {
  const labels = reading
    .sections(below)
    .flatMap((section) =>
      below === "monitoring"
        ? labelsOfPart(part, section, reading)
        : reading.ownLabels(section).filter(({ name }) => sectionKeyOf(name) === part),
    );
  const further = onOperations(reading).flatMap((section) => labelsOfPart(part, section, reading));
  return [...labels, ...further, ...partsInHead(part, reading)].filter(({ value }) =>
    isStated(value),
  );
}

/** The same right below a direction's heading, or in its column, where the words may as well tell what flows. */
export function labelsOfWays(part: SectionKey, reading: Reading): Label[] {
  const inColumns = directionsOf(reading).flatMap((way) => labelsInColumns(way, reading));
  return reading.all
    .filter((section) => section.key === undefined && reading.ownDirectionOf(section))
    .flatMap((section) => reading.ownLabels(section))
    .concat(inColumns)
    .filter(({ name, value }) => sectionKeyOf(name) === part && isStated(value));
}

/** "- Logs: Datadog": the same without bold. */
export function plainLabelsFor(part: SectionKey, below: SectionKey, reading: Reading): Label[] {
  const isPart = (name: string) => sectionKeyOf(name) === part;
  const blocks = [...reading.sections(below), ...onOperations(reading)].flatMap(
    (section) => section.blocks,
  );
  return [...blocks.filter(({ type }) => type === "paragraph"), ...listItemsOf(blocks)]
    .flatMap((block) => (block.type === "paragraph" ? [block] : childrenOf(block).slice(0, 1)))
    .filter(({ type }) => type === "paragraph")
    .flatMap((paragraph) => linesOf(paragraph, reading.text))
    .flatMap((line) => labelOfLine(line, reading.text, isPart) ?? [])
    .filter(({ name, value }) => isPart(name) && isStated(value));
}

/** "## Operations", over a label for each part. */
export function onOperations(reading: Reading): readonly SectionNode[] {
  return reading.once(operationsIn);
}

function operationsIn(reading: Reading): SectionNode[] {
  return reading
    .sections(undefined)
    .filter(({ level, title }) => level > 1 && saysOnly(normaliseHeading(title), "operations"));
}

/** "- Rollback:" over a list, right below "Deployment", is a heading in a list's dress. */
export function itemsBelow(key: SectionKey, below: SectionKey, reading: Reading): Node[] {
  return reading
    .sections(below)
    .flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type === "list")
    .flatMap(childrenOf)
    .flatMap((item) => {
      const [head, ...rest] = childrenOf(item);
      const title = head?.type === "paragraph" ? plainText(head).trim() : "";
      if (sectionKeyOf(title) !== key) return [];
      return rest.filter(({ type }) => type === "list").flatMap(childrenOf);
    });
}

/** What is listed behind the label; else its value as written. */
export function entriesOf(label: Label, reading: Reading): string[] {
  const listed = itemTexts(listItemsOf(label.blocks), reading);
  return listed.length > 0 ? listed.map(({ text }) => text) : [label.value];
}

export function listItemsOf(blocks: readonly Node[]): Node[] {
  return blocks.filter(({ type }) => type === "list").flatMap(childrenOf);
}

/** "No rollback" is no plan for one. */
export function isStated(value: string): boolean {
  return !isUnfilled(value) && !saysNothing(value);
}
