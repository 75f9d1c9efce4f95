/** The labels in a paragraph's lines: each on its own, side by side, in front of a dash, or over its definition. */
import { labelKeyOf, sectionKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";
import { boldInFront } from "../bold.ts";
import { definitionsIn } from "../definitions.ts";
import { dash, type Label, labelBeforeDash, labelOfLine, newLabel } from "./label-line.ts";
import { areFacts } from "./lines-of-facts.ts";
import { type Line, linesOf } from "../lines.ts";
import { sideBySide } from "../side-by-side.ts";
import type { Node } from "../tree.ts";
import { goesOn, goingOn, sourceOfLine } from "./wrapped-lines.ts";

/** Parts of a direction, which stand beside its labels. */
const parts: ReadonlySet<SectionKey | undefined> = new Set(["data-flow", "error-handling"]);

const isKnown = (name: string) => labelKeyOf(name) !== undefined;
export const isPartOfFlow = (name: string) => parts.has(sectionKeyOf(name));
const isFactOrPart = (name: string) => isKnown(name) || isPartOfFlow(name);

const outageAtEnd = new RegExp(`\\S\\s*${phraseSource("outage")}$`, "i");
/** "**Ledger down** – sales wait" as well. */
const isTelling = (name: string) => isFactOrPart(name) || outageAtEnd.test(name);

/** @param bare whether words of the vocabulary need no bold */
export function labelsOfParagraph(paragraph: Node, text: string, bare: boolean): Label[] {
  const lines = linesOf(paragraph, text);
  const defined = definitionsIn(lines, text).filter(({ term }) => isKnown(term));
  const taken = new Set(defined.flatMap((definition) => definition.lines));
  const isLabel = areFacts(lines) ? () => true : (name: string) => bare && isKnown(name);
  const labels = labelsOfLines(
    lines.filter((line) => !taken.has(line)).flatMap((line) => sideBySide(line, text)),
    text,
    isLabel,
  );
  return [...labels, ...defined.map(({ term, value, place }) => newLabel(term, value, place))];
}

/** In running text a dash joins two thoughts: it makes a label only where nothing stands before it but labels. */
function labelsOfLines(
  lines: readonly Line[],
  text: string,
  isLabel: (name: string) => boolean,
): Label[] {
  const labels: Label[] = [];
  const further = new Map<Label, string[]>();
  let open: Label | undefined;
  let isDashed = false;
  for (const [index, line] of lines.entries()) {
    const label = labelOfLine(line, text, isLabel);
    const mayBeDashed = !label && (labels.length > 0 || index === 0);
    const found = mayBeDashed ? labelBeforeDash(line, text, isTelling, dash) : label;
    if (found) {
      labels.push(found);
      open = found;
      isDashed = !label;
      continue;
    }
    const behind: string[] = (open && further.get(open)) ?? [];
    const isSame = (of: Label) =>
      isDashed || goesOn({ key: of.key, value: behind.at(-1) ?? of.value }, lines, index, text);
    if (open && !boldInFront(line.nodes) && isSame(open)) {
      behind.push(sourceOfLine(line, text));
      further.set(open, behind);
    } else open = undefined;
  }
  for (const [label, behind] of further) label.value = goingOn(label, behind);
  return labels;
}
