/** "**Till → Ledger:** API key", "**Retry (Till → Ledger):** …": labels that name a direction, in a section that speaks of both. */
import { sameDirection } from "../../giving/section-ways.ts";
import { directionIn } from "./rows-by-direction.ts";
import { isArrowed } from "../../text/arrows.ts";
import { flatten, type Label } from "../../markdown/labels/labels.ts";
import { definitionsIn } from "../../markdown/definitions.ts";
import { linesOf } from "../../markdown/lines.ts";
import { newLabel } from "../../markdown/labels/label-line.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Direction, Reading } from "../reading.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

/** What is said below the direction's own label, then what holds for both; not what is said of other directions. */
export function labelsOfDirection(
  labels: readonly Label[],
  direction: Direction,
  reading: Reading,
): Label[] {
  const own = new Set<Label>();
  const others = new Set<Label>();
  for (const label of labels) {
    const named = directionNamed(label, reading) ?? directionBehind(label, reading);
    const its = named && (sameDirection(named, direction) ? own : others);
    if (its) for (const each of flatten([label])) its.add(each);
  }
  return [...own, ...labels.filter((label) => !own.has(label) && !others.has(label))];
}

/** The labels that are the direction's name, those of plain list items included. */
export function namesOfDirection(
  section: SectionNode,
  direction: Direction,
  reading: Reading,
): Label[] {
  return [...reading.ownLabels(section), ...plainlyNamed(section, reading)].filter((label) =>
    sameDirection(directionNamed(label, reading), direction),
  );
}

/** "**Both directions:** API key" */
export function namesOfBoth(section: SectionNode, reading: Reading): Label[] {
  return reading.ownLabels(section).filter(({ name }) => saysOnly(name, "bothWays"));
}

function directionNamed({ key, name }: Label, reading: Reading): Direction | undefined {
  return key ? undefined : directionIn(name, reading);
}

const remark = /[(（]([^()（）]+)[)）]$/u;

/** "Authentication (Till → Ledger)" */
function directionBehind({ key, name }: Label, reading: Reading): Direction | undefined {
  const [, inside = ""] = (key && remark.exec(name)) || [];
  return isArrowed(inside) ? directionIn(inside, reading) : undefined;
}

/** "- Till → Ledger: API key" needs no bold: the arrow is enough. So it is over a definition. */
export function plainlyNamed(section: SectionNode, { text }: Reading): Label[] {
  return [...namedInItems(section, text), ...namedByTerms(section, text)];
}

function namedByTerms({ blocks }: SectionNode, text: string): Label[] {
  return blocks
    .filter((block) => block.type === "paragraph" && isArrowed(sourceOf(block, text)))
    .flatMap((block) => definitionsIn(linesOf(block, text), text))
    .filter(({ term }) => isArrowed(term))
    .map(({ term, value, place }) => newLabel(term, value, place));
}

function namedInItems({ blocks }: SectionNode, text: string): Label[] {
  const lists = blocks.filter((block) => block.type === "list" && isArrowed(sourceOf(block, text)));
  return lists.flatMap(childrenOf).flatMap((item) => {
    const [head] = childrenOf(item);
    const line = head?.type === "paragraph" ? oneLine(sourceOf(head, text)) : "";
    const [, name, value] = /^([^:：*_]{3,80})(?::\s+|：\s*)(.+)$/u.exec(line) ?? [];
    return name && value && isArrowed(name) ? [newLabel(name, value, placeOf(item))] : [];
  });
}
