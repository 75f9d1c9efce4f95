/** "**Shop → ERP:** orders", "Shop → ERP: orders": labels that name a direction, each with what it says on its lines. */
import { saidBehindLabel } from "./said-behind-label.ts";
import { type WayInLabel, wayInLabel } from "../ways/way-in-label.ts";
import type { Place } from "../../model/document.ts";
import { isArrowed } from "../../text/arrows.ts";
import { type Bold, boldInFront } from "../../markdown/bold.ts";
import { type Line, linesOf } from "../../markdown/lines.ts";
import { behind } from "../../markdown/made-nodes.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, type Node, placeOf, plainText } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";

const colonAtEnd = /\s*[:：]\s*$/u;
const colonBehind = /^\s*[:：]\s*/u;
const dashBehind = /^\s*[–—-]\s+/u;
/** "Shop → ERP: …": an arrow makes a label of plain words in front of a colon. */
const plainLabel = /^([^:：\n]+)[:：](?:\s+|$)/u;

export interface LabelOfWay extends WayInLabel {
  title: string;
  place: Place;
  said: Node[];
}

/** Those of a paragraph that begins with one. @param inItem at the head of a list's item a dash does for a colon */
export function labelsOfWay(
  head: Node | undefined,
  reading: Reading,
  inItem = false,
): LabelOfWay[] {
  if (head?.type !== "paragraph" || !beginsWithLabel(childrenOf(head))) return [];
  const found: (Omit<LabelOfWay, "said"> & { lines: Line[] })[] = [];
  for (const line of linesOf(head, reading.text)) {
    const { nodes, ...label } = labelAt(line, reading, inItem) ?? { nodes: line.nodes };
    if ("title" in label) found.push({ ...label, lines: [{ nodes }] });
    else if (found.length === 0) return [];
    else found.at(-1)?.lines.push(line);
  }
  return found.map(({ lines, ...label }) => ({
    ...label,
    said: saidBehindLabel(lines, reading.text),
  }));
}

const headed: ReadonlySet<Node["type"] | undefined> = new Set(["list", "table", "code"]);

/** "Shop → ERP" alone over a list, a table or a fence needs neither bold nor colon. */
export function arrowAbove(
  next: Node | undefined,
  line: Node,
  reading: Reading,
): LabelOfWay[] | undefined {
  const [words, ...others] = line.type === "paragraph" ? childrenOf(line) : [];
  if (!words || others.length > 0 || !headed.has(next?.type)) return undefined;
  const title = words.type === "text" || words.type === "emphasis" ? plainText(words).trim() : "";
  const way = isArrowed(title) ? wayInLabel(title, reading) : undefined;
  return way && [{ ...way, title, place: placeOf(line), said: [] }];
}

/** Most paragraphs don't, and are not taken apart. */
function beginsWithLabel(nodes: readonly Node[]): boolean {
  return boldInFront(nodes) !== undefined || arrowedIn(nodes) !== undefined;
}

function arrowedIn([first]: readonly Node[]): RegExpExecArray | undefined {
  const found = first?.type === "text" && plainLabel.exec(first.value);
  return found && isArrowed(found[1] ?? "") ? found : undefined;
}

function labelAt({ nodes }: Line, reading: Reading, inItem: boolean) {
  const bold = boldInFront(nodes);
  return bold ? boldLabelAt(bold, reading, inItem) : plainLabelAt(nodes, reading);
}

function plainLabelAt(nodes: readonly Node[], reading: Reading) {
  const [first, ...others] = nodes;
  const [label, title] = arrowedIn(nodes) ?? [];
  if (!first || label === undefined || title === undefined) return undefined;
  const way = wayInLabel(title.trim(), reading);
  return way && { ...way, title, place: placeOf(first), nodes: [behind(first, label), ...others] };
}

function boldLabelAt(bold: Bold, reading: Reading, inItem: boolean) {
  const words = oneLine(bold.text);
  const title = words.replace(colonAtEnd, "");
  const [first, ...others] = bold.rest;
  const gap = gapIn(first?.type === "text" ? first.value : "", title !== words, inItem);
  // Bold at the head of a sentence is no label.
  if (first && gap === undefined) return undefined;
  const way = wayInLabel(title, reading);
  const rest = first && gap !== undefined ? [behind(first, gap), ...others] : [];
  return way && { ...way, title, place: placeOf(bold.node), nodes: rest };
}

function gapIn(words: string, isEnded: boolean, inItem: boolean): string | undefined {
  if (isEnded) return /^\s*/u.exec(words)?.[0];
  return (colonBehind.exec(words) ?? (inItem ? dashBehind.exec(words) : null))?.[0];
}
