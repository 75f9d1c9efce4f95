/** A list's item as a label, its first line in whatever dress, or as several in bold, with what stands below it. */
import { labelKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";
import { labelBeforeArrow } from "./label-arrow.ts";
import { type Label, labelBeforeDash, labelBeforeValue, labelOfLine } from "./label-line.ts";
import { isPartOfFlow } from "./labels-of-paragraph.ts";
import { type Line, linesOf } from "../lines.ts";
import { sideBySide } from "../side-by-side.ts";
import { oneLine } from "../source.ts";
import { goingOn, sourceOfLine } from "./wrapped-lines.ts";
import { childrenOf, endOf, type Node, startOf } from "../tree.ts";

const outageAtEnd = new RegExp(`\\S\\s*${phraseSource("outage")}$`, "i");
const questionMark = /[?？]$/u;

const isKnown = (name: string) => labelKeyOf(name) !== undefined;
/** "Ledger unavailable" and "Ledger down?" as well. */
const isKnownInItems = (name: string) =>
  isKnown(name) || outageAtEnd.test(name.replace(questionMark, ""));

/** @param dashed the labels of the list's items where nothing but a dash makes them so */
export function labelsOfItem(
  item: Node,
  text: string,
  dashed: ReadonlyMap<Node, Label>,
  under?: SectionKey,
): Label[] | undefined {
  const [head, ...rest] = childrenOf(item);
  if (head?.type !== "paragraph") return undefined;
  const lines = linesOf(head, text);
  const [first, ...more] = lines;
  const several = knownInBold(lines, text);
  if (several) return withBlocks(several, rest);
  const label =
    first &&
    (labelOfLine(first, text, isKnownInItems) ??
      labelBeforeDash(first, text, (name) => isKnownInItems(name) || isPartOfFlow(name)) ??
      labelBeforeArrow(first, text, under) ??
      labelBeforeValue(first, text, isKnown) ??
      dashed.get(item));
  if (!label) return undefined;
  const lastOfHead = more.at(-1)?.nodes.at(-1);
  if (lastOfHead) {
    const continued = text.slice(startOf(more[0]?.nodes[0] ?? head), endOf(lastOfHead));
    label.value = oneLine(`${label.value} ${continued}`);
  }
  return withBlocks([label], rest);
}

/** "- **URL:** https://till.example, **Method:** PATCH", or one below the other: nothing where there is but one. */
function knownInBold(lines: readonly Line[], text: string): Label[] | undefined {
  const found: { label: Label; further: string[] }[] = [];
  for (const line of lines.flatMap((each) => sideBySide(each, text))) {
    const label = labelOfLine(line, text, () => false);
    const last = found.at(-1);
    if (label?.key) found.push({ label, further: [] });
    else if (last) last.further.push(sourceOfLine(line, text));
    else return undefined;
  }
  const [first, ...others] = found.map(({ label }) => label);
  const isText = onFailure(first) && !others.every(onFailure);
  if (others.length === 0 || isText) return undefined;
  return found.map(({ label, further }) => ({ ...label, value: goingOn(label, further) }));
}

/** Told in sentences, to which "**Who:** Ops" adds something. */
function onFailure(label: Label | undefined): boolean {
  return label?.key === "unavailable" || label?.key === "retry" || label?.key === "fallback";
}

/** What stands below is told of the first, which names the thing, unless the last has nothing else behind it. */
function withBlocks(labels: Label[], blocks: Node[]): Label[] {
  const last = labels.at(-1);
  const target = last?.value === "" ? last : labels[0];
  if (target) target.blocks = blocks;
  return labels;
}
