/** One line as a label: `**Format:** CSV`, `**Format**: CSV`, `**Format: CSV**`, and bare `Format: CSV` for known words. */
import type { Place } from "../document.ts";
import { toTheRight as arrow } from "../arrows.ts";
import { labelKeyOf, type LabelKey } from "../vocabulary.ts";
import type { Line } from "./lines.ts";
import { oneLine } from "./source.ts";
import { endOf, type Node, placeOf, plainText, startOf } from "./tree.ts";

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

const nameInFront = /^([\p{L}][\p{L}\p{N} /&-]{1,40}?)(\s*[:：]\s*)/u;

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
  const [strong, ...rest] = emojiLed ? others : line.nodes;
  const last = line.nodes.at(-1) ?? lead;
  if (strong?.type === "strong") return boldLabel(strong, rest, endOf(last), text);
  if (lead.type === "emphasis") {
    const label = boldLabel(lead, others, endOf(last), text);
    return label && isLabel(label.name) ? label : undefined;
  }
  if (lead.type !== "text") return undefined;
  const found = nameInFront.exec(lead.value) ?? question.exec(lead.value);
  return plainLabel(found, lead, endOf(last), text, isLabel);
}

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

/** "**Retry Logic** – 3 times", or with an arrow, at the head of a list's item; in running text a dash joins two thoughts. */
export function labelBeforeDash(
  { nodes }: Line,
  text: string,
  isLabel: (name: string) => boolean,
): Label | undefined {
  const [strong] = nodes;
  const last = nodes.at(-1);
  if (strong?.type !== "strong" || !last) return undefined;
  const name = oneLine(plainText(strong));
  const [dash] = dashOrArrow.exec(text.slice(endOf(strong), endOf(last))) ?? [];
  if (!dash || !isLabel(name)) return undefined;
  const valueStart = endOf(strong) + dash.length;
  const value = oneLine(text.slice(valueStart, endOf(last)));
  return newLabel(name, value, placeAfter(strong, text, valueStart));
}

function boldLabel(strong: Node, rest: Node[], lineEnd: number, text: string): Label | undefined {
  const bold = oneLine(plainText(strong));
  const after = text.slice(endOf(strong), lineEnd);
  const colonAfter = /^\s*[:：]/.exec(after);
  if (!/[:：?？]$/.test(bold) && !colonAfter) return wholeInBold(bold, after, strong);
  const name = bold.replace(/\s*[:：]$/, "");
  if (name === "") return undefined;
  const valueStart = endOf(strong) + (colonAfter?.[0].length ?? 0);
  const value = oneLine(text.slice(valueStart, lineEnd));
  const stated = rest.some((node) => plainText(node).trim() !== "");
  const place = value === "" || !stated ? placeOf(strong) : placeAfter(strong, text, valueStart);
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
