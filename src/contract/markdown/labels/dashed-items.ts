/** "- Owner – Team X" over "- Format - CSV": a list of nothing but such items has labels that need no bold. */
import { type Label, plainLabel } from "./label-line.ts";
import { linesOf } from "../lines.ts";
import { childrenOf, endOf, type Node } from "../tree.ts";
import { labelKeyOf, type LabelKey, sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import { opening } from "../../vocabulary/phrases.ts";

/** In lower case a field may be called so; behind the dash may stand code. */
const nameBeforeDash = /^(\p{Lu}[\p{L}\p{N} /&-]{1,40}?)(\s+[–—-]\s+(?=\S|$))/u;
/** One word may be known by chance. */
const fewestKnown = 2;

/** Fields of a message are called so as well. */
const mayBeField: ReadonlySet<LabelKey | undefined> = new Set([
  "status",
  "version",
  "lastUpdated",
  "creator",
  "location",
  "event",
  "endpoint",
  "other",
  "where",
  "what",
  "when",
  "who",
  "how",
]);
const isNoField = (name: string) => isKnown(name) && !mayBeField.has(labelKeyOf(name));

const isKnown = (name: string) =>
  labelKeyOf(name) !== undefined || sectionKeyOf(name) !== undefined;

/** The label of each item whose words are known; none unless most are. */
export function dashedItems(list: Node, text: string): ReadonlyMap<Node, Label> {
  const items = childrenOf(list);
  const labels: Label[] = [];
  for (const item of items) {
    const label = labelIn(item, text, () => true);
    if (!label || isThought(label)) return none;
    labels.push(label);
  }
  const names = labels.map(({ name }) => name);
  const known = names.filter(isKnown).length;
  if (known < fewestKnown || known < items.length / 2 || !names.some(isNoField)) return none;
  return new Map(
    items.flatMap((item) => {
      const label = labelIn(item, text, isKnown);
      return label ? [[item, label] as const] : [];
    }),
  );
}

const none: ReadonlyMap<Node, Label> = new Map();

const startsInLowerCase = /^\p{Ll}/u;
const question = /[?？]\s*$/u;

/** "Format - we wanted XML", "Owner - opens the file", "Retry - how often?" */
function isThought({ name, value }: Label): boolean {
  if (question.test(value)) return true;
  if (!startsInLowerCase.test(value)) return false;
  const key = labelKeyOf(name);
  return key === "maintainers" || (key === "format" && opening("formatName", value) === undefined);
}

/** Most items don't, and aren't taken apart. */
function mayBegin(paragraph: Node): boolean {
  const [first] = childrenOf(paragraph);
  return first?.type === "text" && nameBeforeDash.test(first.value);
}

function labelIn(item: Node, text: string, isLabel: (name: string) => boolean): Label | undefined {
  const [head] = childrenOf(item);
  if (head?.type !== "paragraph" || !mayBegin(head)) return undefined;
  const [line] = linesOf(head, text);
  const [lead] = line?.nodes ?? [];
  const last = line?.nodes.at(-1);
  if (lead?.type !== "text" || !last) return undefined;
  return plainLabel(nameBeforeDash.exec(lead.value), lead, endOf(last), text, isLabel);
}
