/** One line as a label: `**Format:** CSV`, `**Format**: CSV`, `**Format: CSV**`, and bare `Format: CSV` for known words. */
import type { Place } from "../../model/document.ts";
import { toTheRight as arrow } from "../../text/arrows.ts";
import { type Bold, boldInFront } from "../bold.ts";
import { labelKeyOf, type LabelKey } from "../../vocabulary/vocabulary.ts";
import type { Line } from "../lines.ts";
import { oneLine } from "../source.ts";
import { endOf, type Node, placeOf, plainText, startOf } from "../tree.ts";

export interface Label {
  name: string;
  key: LabelKey | undefined;
  /** The value's Markdown on one line, or that of the blocks that follow; empty where nothing is stated. */
  value: string;
  place: Place;
  /** Blocks that belong to the label: what follows it, or is nested below it. */
  blocks: Node[];
  /** Labels nested below it. */
  children: Label[];
}

export function newLabel(name: string, value: string, place: Place): Label {
  return { name, key: labelKeyOf(name), value, place, blocks: [], children: [] };
}

/** An address such as `sftp://…` is no label. */
const nameInFront = /^([\p{L}][\p{L}\p{N} /&-]{1,40}?)(\s*[:：](?!\/\/)\s*)/u;

export const dash = /^\s+[–—-]\s+(?=\S)/u;
const dashOrArrow = new RegExp(`^\\s+(?:[–—-]|${arrow})\\s+(?=\\S)`, "u");
const question = /^(¿?\p{L}[^:：?？\n]{1,80}[?？])(\s*)/u;

/** `isLabel` tells which words in front of a colon are a label without being bold, in italics or plain; other lines are prose. */
export function labelOfLine(
  line: Line,
  text: string,
  isLabel: (name: string) => boolean,
): Label | undefined {
  const [lead, ...others] = line.nodes;
  if (!lead) return undefined;
  const emojiLed =
    lead.type === "text" && others[0]?.type === "strong" && !/[\p{L}\p{N}]/u.test(lead.value);
  const last = line.nodes.at(-1) ?? lead;
  const bold = boldInFront(emojiLed ? others : line.nodes);
  if (bold) return boldLabel(bold, endOf(last), text);
  if (lead.type === "emphasis") {
    const inItalics = { text: plainText(lead), node: lead, end: endOf(lead), rest: others };
    const label = boldLabel(inItalics, endOf(last), text);
    return label && (isLabel(label.name) || isKnownQuestion(label.name)) ? label : undefined;
  }
  if (lead.type !== "text") return undefined;
  const found = nameInFront.exec(lead.value) ?? question.exec(lead.value);
  return plainLabel(found, lead, endOf(last), text, isLabel);
}

/** "*What if Ledger is down?* Sales wait." */
const isKnownQuestion = (name: string) => /[?？]$/u.test(name) && labelKeyOf(name) !== undefined;

/** A name without markup, and what follows the gap behind it. */
export function plainLabel(
  found: RegExpExecArray | null,
  lead: Node,
  lineEnd: number,
  text: string,
  isLabel: (name: string) => boolean,
): Label | undefined {
  const [, name, gap] = found ?? [];
  if (!name || !gap || !isLabel(name)) return undefined;
  const valueStart = startOf(lead) + name.length + gap.length;
  return newLabel(
    name,
    oneLine(text.slice(valueStart, lineEnd)),
    placeAfter(lead, text, valueStart),
  );
}

/** "**Retry Logic** – 3 times", or with an arrow, which at the head of a paragraph may join two systems. */
export function labelBeforeDash(
  { nodes }: Line,
  text: string,
  isLabel: (name: string) => boolean,
  joint = dashOrArrow,
): Label | undefined {
  const [strong] = nodes;
  const last = nodes.at(-1);
  if (strong?.type !== "strong" || !last) return undefined;
  const name = oneLine(plainText(strong));
  const [gap] = joint.exec(text.slice(endOf(strong), endOf(last))) ?? [];
  if (!gap || !isLabel(name)) return undefined;
  const valueStart = endOf(strong) + gap.length;
  const value = oneLine(text.slice(valueStart, endOf(last)));
  return newLabel(name, value, placeAfter(strong, text, valueStart));
}

/** "- **Owner** Priya" at the head of a list's item: a value begins with a capital, a digit, code or a link; else it is a sentence. */
export function labelBeforeValue(
  { nodes }: Line,
  text: string,
  isLabel: (name: string) => boolean,
): Label | undefined {
  const bold = boldInFront(nodes);
  const last = nodes.at(-1);
  if (!bold || !last || !isLabel(oneLine(bold.text))) return undefined;
  const after = text.slice(bold.end, endOf(last));
  const [gap] = /^[ \t]+(?=[\p{Lu}\p{N}`[<@#])/u.exec(after) ?? [];
  if (gap === undefined) return undefined;
  const start = bold.end + gap.length;
  return newLabel(
    oneLine(bold.text),
    oneLine(text.slice(start, endOf(last))),
    placeAfter(bold.node, text, start),
  );
}

function boldLabel(strong: Bold, lineEnd: number, text: string): Label | undefined {
  const { node, end, rest } = strong;
  const bold = oneLine(strong.text);
  const after = text.slice(end, lineEnd);
  const colonAfter = /^\s*[:：]/.exec(after);
  if (!/[:：?？]$/.test(bold) && !colonAfter) return wholeInBold(bold, after, node);
  const name = bold.replace(/(?:(?<!\s)\s+)?[:：]$/, "");
  if (name === "") return undefined;
  const valueStart = end + (colonAfter?.[0].length ?? 0);
  const value = oneLine(text.slice(valueStart, lineEnd));
  const stated = rest.some((each) => plainText(each).trim() !== "");
  const place = value === "" || !stated ? placeOf(node) : placeAfter(node, text, valueStart);
  return newLabel(name, value, place);
}

/** `**Version: 1.0**`; other bold is prose. */
function wholeInBold(bold: string, after: string, strong: Node): Label | undefined {
  const [front, name] = nameInFront.exec(bold) ?? [];
  if (!front || !name || after.trim() !== "" || !labelKeyOf(name)) return undefined;
  return newLabel(name, oneLine(bold.slice(front.length)), placeOf(strong));
}

/** The place of the first visible character at or after an offset on the node's own last line. */
function placeAfter(node: Node, text: string, offset: number): Place {
  const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
  const gap = /^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0;
  const before = text.slice(start.offset ?? 0, offset + gap);
  const lastBreak = before.lastIndexOf("\n");
  const column = lastBreak < 0 ? start.column + before.length : before.length - lastBreak;
  return { line: start.line + (before.match(/\n/g)?.length ?? 0), column };
}
