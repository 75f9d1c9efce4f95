/** The labels in a paragraph's lines: each on its own, side by side, or over its definition. */
import { labelKeyOf, sectionKeyOf } from "../vocabulary.ts";
import { definitionsIn } from "./definitions.ts";
import { type Label, labelBeforeDash, labelOfLine, newLabel } from "./label-line.ts";
import { areFacts } from "./lines-of-facts.ts";
import { type Line, linesOf } from "./lines.ts";
import { sideBySide } from "./side-by-side.ts";
import type { Node } from "./tree.ts";

const isKnown = (name: string) => labelKeyOf(name) !== undefined;

/** @param bare whether words of the vocabulary need no bold */
export function labelsOfParagraph(paragraph: Node, text: string, bare: boolean): Label[] {
  const lines = linesOf(paragraph, text);
  const defined = definitionsIn(lines, text).filter(({ term }) => isKnown(term));
  const taken = new Set(defined.flatMap((definition) => definition.lines));
  const isLabel = areFacts(lines) ? () => true : (name: string) => bare && isKnown(name);
  const dashed = labelsBeforeDashes(lines, text);
  const labels = lines
    .filter((line) => !taken.has(line))
    .flatMap((line) => sideBySide(line, text))
    .flatMap((line) => labelOfLine(line, text, isLabel) ?? dashed.get(line) ?? []);
  return [...labels, ...defined.map(({ term, value, place }) => newLabel(term, value, place))];
}

const isTopic = (name: string) => isKnown(name) || sectionKeyOf(name) !== undefined;

/** "**Format** – CSV" over "**Fallback** – by hand": in one line alone a dash joins two thoughts. */
function labelsBeforeDashes(lines: readonly Line[], text: string): ReadonlyMap<Line, Label> {
  const found = new Map<Line, Label>();
  if (lines.length < 2) return found;
  for (const line of lines) {
    const label = labelBeforeDash(line, text, isTopic);
    if (!label) return new Map();
    found.set(line, label);
  }
  return found;
}
