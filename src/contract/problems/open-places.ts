/** Finds every place an author has left open, with the label and the section it stands in. */
import type { Placeholder } from "../model/document.ts";
import type { Label } from "../markdown/labels/labels.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { hintsInCode, isHintInCode } from "../markdown/hints-in-code.ts";
import { htmlTag } from "../markdown/html-elements.ts";
import { type Hint, hintsIn, isUnfilled, mayHoldHint } from "../markdown/placeholders.ts";
import { isPattern } from "../markdown/patterns-in-text.ts";
import { isStandInCode } from "../markdown/stand-in-code.ts";
import { type Node, placeOf, sourceOf, startOf, walk } from "../markdown/tree.ts";
import type { Reading } from "../parts/reading.ts";

type Found = Pick<Placeholder, "text" | "place">;

export function findPlaceholders(reading: Reading): Placeholder[] {
  return reading.written
    .flatMap((section) => placeholdersIn(section, reading))
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function placeholdersIn(section: SectionNode, reading: Reading): Placeholder[] {
  const labels = reading.ownLabels(section);
  const where = section.level > 0 ? { section: section.title } : {};
  const hints = [
    ...hintsInHeading(section),
    ...section.blocks.flatMap((block) => [...hintsInBlock(block, reading.text)]),
  ];
  const labelsOn = Map.groupBy(labels, ({ place }) => place.line);
  const inText = hints.map((hint): Placeholder => {
    const label = labelsOn
      .get(hint.place.line)
      ?.findLast(({ place }) => !isAfter(place, hint.place));
    return { ...hint, ...(label ? { label: label.name } : {}), ...where };
  });
  const hintsOn = Map.groupBy(hints, ({ place }) => place.line);
  const inLabels = labels
    .filter((label) => isLeftOpen(label) && !holdsHint(label, hintsOn))
    .map(({ name, value, place }): Placeholder => ({ place, text: value, label: name, ...where }));
  return [...inText, ...inLabels];
}

/** What of a heading stands in code is a hint only where it could be nothing else. */
function hintsInHeading({ title, code, place }: SectionNode): Found[] {
  const real = code.filter((span) => !isHintInCode(span));
  return hintsIn(title)
    .filter(({ text }) => !real.some((span) => span.includes(text)))
    .map(({ text }) => ({ text, place }));
}

/** Nothing behind it, or "to be confirmed"; a dash is an answer. */
function isLeftOpen({ value, children, blocks }: Label): boolean {
  if (value === "") return children.length === 0 && blocks.length === 0;
  return isUnfilled(value) && !/^[\s–—-]+$/u.test(value);
}

/** Does a hint stand in the label's value? It is told already. */
function holdsHint({ place, value }: Label, hintsOn: ReadonlyMap<number, Found[]>): boolean {
  if (hintsOn.get(place.line)?.some((hint) => !isAfter(place, hint.place))) return true;
  return value.split("\n").some((_, index) => hintsOn.has(place.line + 1 + index));
}

function* hintsInBlock(block: Node, text: string): Generator<Found> {
  if (block.type === "code" && isStandInCode(block.value)) yield standIn(block);
  if (!mayHoldHint(sourceOf(block, text))) return;
  for (const node of walk(block)) {
    if (node.type === "code") yield* hintsInEndpoint(node);
    else if (node.type === "html") yield* hintsInTag(node, text);
    else if (node.type === "text") yield* placed(hintsIn(node.value), node);
    else if (node.type === "paragraph" || node.type === "tableCell") yield* hintsInCode(node, text);
  }
}

/** Told by its first line. */
function standIn(node: Extract<Node, { type: "code" }>): Found {
  const [line = ""] = node.value.trim().split("\n");
  return { text: line, place: { line: placeOf(node).line + 1, column: 1 } };
}

function hintsInTag(node: Extract<Node, { type: "html" }>, text: string): Found[] {
  const before = text[startOf(node) - 1] ?? " ";
  const isTag = htmlTag.test(node.value) || node.value.startsWith("<!--");
  if (isTag || /[\p{L}\p{N}]/u.test(before)) return [];
  if (isPattern({ text: node.value, offset: startOf(node) }, text)) return [];
  return [...placed(hintsIn(node.value), node)];
}

/** Code is opaque but for the template's `Endpoint: [URL]` block. */
function* hintsInEndpoint(node: Extract<Node, { type: "code" }>): Generator<Found> {
  if (!/^\s*(?:endpoint|url|method)\s*:/im.test(node.value) || node.lang) return;
  for (const [index, line] of node.value.split("\n").entries()) {
    for (const { text, offset } of hintsIn(line)) {
      const isValue = /^[\w ]+:\s*$/.test(line.slice(0, offset));
      if (isValue)
        yield { text, place: { line: placeOf(node).line + 1 + index, column: offset + 1 } };
    }
  }
}

/** Hints in the order of the text, so that its lines are counted once. */
function* placed(hints: readonly Hint[], node: Extract<Node, { value: string }>): Generator<Found> {
  let { line, column } = placeOf(node);
  let lineStart = 0;
  let end = node.value.indexOf("\n");
  for (const { text, offset } of hints) {
    while (end >= 0 && end < offset) {
      line += 1;
      column = 1;
      lineStart = end + 1;
      end = node.value.indexOf("\n", lineStart);
    }
    yield { text, place: { line, column: column + offset - lineStart } };
  }
}

function isAfter(a: Found["place"], b: Found["place"]): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column);
}
