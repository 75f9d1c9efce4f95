/** "### Orders" over "Format: JSON", "- Refunds" over "- Format: CSV": what flows in a direction, told thing by thing. */
import type { FlowPart } from "./flow-part.ts";
import { headedPart, mayBePart } from "./headed-part.ts";
import { tellsTerm } from "./term-of-label.ts";
import { termsIn } from "./terms-of-items.ts";
import { labelsBelow } from "./labels-below.ts";
import { factLines } from "../fact-lines.ts";
import { titleInBold } from "../../markdown/bold-lines.ts";
import { newLabel } from "../../markdown/labels/label-line.ts";
import { flatten, type Label, labelsOf } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, type Node, placeOf, plainText } from "../../markdown/tree.ts";
import type { Direction, Reading } from "../reading.ts";
import { isAnyColumn, labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says } from "../../vocabulary/phrases.ts";

const longestTitle = 60;
/** What is headed so doesn't flow today, flows back, or is told of what flows. */
const others = [
  "planned",
  "retired",
  "bygone",
  "notInUse",
  "besideFlows",
  "topicAside",
  "otherTopic",
  "otherMatter",
  "sideMatter",
  "trialOnly",
  "environment",
  "unavailable",
  "wayBack",
  "answerBack",
] as const satisfies PhraseKey[];

/** @param sections those that tell what flows in the direction */
export function flowPartsOf(
  direction: Direction,
  homes: readonly SectionNode[],
  sections: readonly SectionNode[],
  reading: Reading,
): FlowPart[] {
  const own = new Set(homes);
  const found = [...new Set([...homes, ...sections])].flatMap((section) => [
    ...(own.size > 1 && own.has(section) ? [headedPart(section, reading)] : []),
    ...section.children
      .filter((child) => mayBePart(child) && !own.has(child) && reading.speaksOf(child, direction))
      .map((child) => headedPart(child, reading)),
    ...underBold(section, reading),
    ...inItems(section, reading),
  ]);
  return found.filter((part) => part.labels.some(tellsTerm) && isOfToday(part));
}

/** Each up to the next line in bold. */
function underBold(section: SectionNode, reading: Reading): FlowPart[] {
  const heads = section.blocks.flatMap((block) => {
    const title = titleInBold(block);
    return title === undefined ? [] : [{ title, line: placeOf(block).line }];
  });
  if (heads.length < 2) return [];
  const labels = labelsBelow({ ...section, children: [] }, reading).toSorted(
    (one, other) => one.place.line - other.place.line,
  );
  let at = labels.findIndex(({ place }) => place.line > (heads[0]?.line ?? 0));
  return heads.map(({ title }, index) => {
    const start = at < 0 ? labels.length : at;
    const next = heads[index + 1]?.line ?? Infinity;
    for (at = start; (labels[at]?.place.line ?? Infinity) < next; at++);
    return { title, labels: labels.slice(start, at) };
  });
}

/** Under labels of the author's own, or behind them, and under plain items of a list. */
function inItems(section: SectionNode, reading: Reading): FlowPart[] {
  const all = [...reading.ownLabels(section), ...factLines(section, reading.text)];
  const own = reading
    .ownLabels(section)
    .filter(({ key, name }) => key === undefined && !sectionKeyOf(name) && !isAnyColumn(name));
  const over = own.filter(({ children }) => children.length > 0);
  const behind = own.filter(({ blocks, value }) => blocks.length === 0 && value !== "");
  const labelled = [
    ...over.map(({ name, children }) => ({ title: name, labels: flatten(children) })),
    ...(over.length > 0 || all.some(tellsTerm) ? [] : onLines(behind)),
  ];
  const lists = reading.proseBlocks(section).filter(({ type }) => type === "list");
  return [...labelled, ...lists.flatMap(childrenOf).flatMap((item) => inItem(item, reading))];
}

/** "**Orders:** JSON, hourly": nothing where one has no terms, or none a format, for then they may tell of anything. */
function onLines(labels: readonly Label[]): FlowPart[] {
  const parts = labels.map(({ name, value, place }) => ({
    title: name,
    labels: termsIn(`${name}, ${value}`).map(([key, told]) => ({
      ...newLabel("", told, place),
      key,
    })),
  }));
  const isOnFlows = parts.some((part) => part.labels.some(({ key }) => key === "format"));
  return isOnFlows && parts.every((part) => part.labels.length > 0) ? parts : [];
}

function inItem(item: Node, { text }: Reading): FlowPart[] {
  const [head, ...below] = childrenOf(item);
  if (head?.type !== "paragraph" || below[0]?.type !== "list") return [];
  const title = oneLine(plainText(head)).replace(/\s*[:：]$/u, "");
  return [{ title, labels: flatten(labelsOf(below, text, true).labels) }];
}

function isOfToday({ title, labels, keyed }: FlowPart): boolean {
  if (title.length > longestTitle) return false;
  if (!keyed && (labelKeyOf(title) || sectionKeyOf(title))) return false;
  const status = labels.filter(({ key }) => key === "status").map(({ value }) => value);
  return [title, ...status].every((words) => !others.some((key) => says(words, key)));
}
