/** The labels in a paragraph's lines: each on its own, side by side, or over its definition. */
import { labelKeyOf } from "../vocabulary.ts";
import { definitionsIn } from "./definitions.ts";
import { type Label, labelOfLine, newLabel } from "./label-line.ts";
import { areFacts } from "./lines-of-facts.ts";
import { linesOf } from "./lines.ts";
import { sideBySide } from "./side-by-side.ts";
import type { Node } from "./tree.ts";

const isKnown = (name: string) => labelKeyOf(name) !== undefined;

/** @param bare whether words of the vocabulary need no bold */
export function labelsOfParagraph(paragraph: Node, text: string, bare: boolean): Label[] {
  const lines = linesOf(paragraph, text);
  const defined = definitionsIn(lines, text).filter(({ term }) => isKnown(term));
  const taken = new Set(defined.flatMap((definition) => definition.lines));
  const isLabel = areFacts(lines) ? () => true : (name: string) => bare && isKnown(name);
  const labels = lines
    .filter((line) => !taken.has(line))
    .flatMap((line) => sideBySide(line, text))
    .flatMap((line) => labelOfLine(line, text, isLabel) ?? []);
  return [...labels, ...defined.map(({ term, value, place }) => newLabel(term, value, place))];
}
