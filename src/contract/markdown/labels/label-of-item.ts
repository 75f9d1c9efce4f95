/** A list's item as a label, its first line in whatever dress, with what stands below it. */
import { labelKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";
import { labelBeforeArrow } from "./label-arrow.ts";
import { type Label, labelBeforeDash, labelBeforeValue, labelOfLine } from "./label-line.ts";
import { isPartOfFlow } from "./labels-of-paragraph.ts";
import { linesOf } from "../lines.ts";
import { oneLine } from "../source.ts";
import { childrenOf, endOf, type Node, startOf } from "../tree.ts";

const outageAtEnd = new RegExp(`\\S\\s*${phraseSource("outage")}$`, "i");
const questionMark = /[?？]$/u;

const isKnown = (name: string) => labelKeyOf(name) !== undefined;
/** "Ledger unavailable" and "Ledger down?" as well. */
const isKnownInItems = (name: string) =>
  isKnown(name) || outageAtEnd.test(name.replace(questionMark, ""));

/** @param dashed the labels of the list's items where nothing but a dash makes them so */
export function labelOfItem(
  item: Node,
  text: string,
  dashed: ReadonlyMap<Node, Label>,
  under?: SectionKey,
): Label | undefined {
  const [head, ...rest] = childrenOf(item);
  if (head?.type !== "paragraph") return undefined;
  const [first, ...more] = linesOf(head, text);
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
  label.blocks = rest;
  return label;
}
