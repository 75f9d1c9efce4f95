/** A change log without headings or a table: one entry a list's item, a line, or a head in bold with what changed below it. */
import { isBreaking } from "./breaking.ts";
import { beginsEntry, isHeadAlone, readChangeLine } from "./change-line.ts";
import { type Bold, boldInFront } from "../../markdown/bold.ts";
import { linesOf } from "../../markdown/lines.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { blocksSource } from "../../markdown/source.ts";
import { childrenOf, endOf, type Node, placeOf, sourceOf, startOf } from "../../markdown/tree.ts";
import type { Place } from "../../model/document.ts";

export interface Written {
  place: Place;
  date: string | undefined;
  version: string | undefined;
  change: string;
  breaking: boolean;
  dress: "head" | "item" | "line";
}

/** A head in bold, or alone on its line: what stands below belongs to it. */
interface Head {
  place: Place;
  line: string;
  /** Nothing of what changed stands in it. */
  isAlone: boolean;
  below: Node[];
  /** The lines of its paragraph behind its own. */
  beside: string[];
}

export function changesInBlocks(blocks: readonly Node[], text: string): Written[] {
  const found: (Head | Written)[] = [];
  let open: Head | undefined;
  for (const block of blocks) {
    if (block.type === "paragraph") {
      const read = linesIn(block, text);
      if (open && read.every((each) => typeof each === "string")) {
        if (open.isAlone) open.below.push(block);
        continue;
      }
      for (const each of read) {
        if (typeof each === "string") open?.beside.push(each);
        else {
          found.push(each);
          open = "below" in each ? each : undefined;
        }
      }
    } else if (block.type === "list" && (!open || isOfEntries(block, text))) {
      if (open) found.pop();
      open = undefined;
      for (const each of changesInList(block, text)) found.push(each);
    } else open?.below.push(block);
  }
  return found.map((each) => ("below" in each ? written(each, text) : each));
}

/** "- **1.2** (2026-03-01): Added the key" */
function changesInList(list: Node, text: string): Written[] {
  return childrenOf(list).flatMap((item) => {
    const line = headOf(item, text);
    return isUnfilled(line) ? [] : [fromLine(placeOf(item), line)];
  });
}

const headOf = (item: Node, text: string): string => {
  const [head] = childrenOf(item);
  return head ? sourceOf(head, text) : "";
};

/** "**Version 2**" over "- 2.1 (2026-03-01): …" is no entry of its own. */
function isOfEntries(list: Node, text: string): boolean {
  return childrenOf(list).every((item) => beginsEntry(headOf(item, text)));
}

/** A paragraph's lines: heads, entries such as "v5, 2026-03-03: webhook for refunds", and other words. */
function linesIn(paragraph: Node, text: string): (Head | Written | string)[] {
  return linesOf(paragraph, text).map(({ nodes }, index) => {
    const [first, last] = [nodes[0], nodes.at(-1)];
    const line = first && last ? text.slice(startOf(first), endOf(last)).trim() : "";
    if (!first) return line;
    const place = placeOf(first);
    const bold = boldInFront(nodes);
    const isAlone = (bold !== undefined || index === 0) && isHeadAlone(line);
    if (isAlone || (bold && isBoldHead(bold, line, text.slice(bold.end, endOf(last ?? first)))))
      return { place, line, isAlone, below: [], beside: [] };
    return beginsEntry(line) ? { ...fromLine(place, line), dress: "line" } : line;
  });
}

/** "**v2.1 (2026-03-01)**", "**v2.1:** Added the key" */
function isBoldHead(bold: Bold, line: string, behind: string): boolean {
  if (beginsEntry(line)) return true;
  const isDivided = /[:：]$/u.test(bold.text) || /^\s*(?:[:：,–—(-]|$)/u.test(behind);
  return isDivided && isHeadAlone(bold.text);
}

function fromLine(place: Place, line: string): Written {
  return { place, ...readChangeLine(line), breaking: isBreaking(line), dress: "item" };
}

function written(head: Head, text: string): Written {
  const { place, line, isAlone, beside, below } = head;
  const { date, version, change: read } = readChangeLine(line);
  const changed = [
    [isAlone ? "" : read, ...beside].filter(Boolean).join("\n"),
    blocksSource(withoutBullet(below), text),
  ].filter(Boolean);
  const change = changed.join("\n\n") || read;
  return {
    place,
    date,
    version,
    change,
    breaking: isBreaking(`${line}\n${change}`),
    dress: "head",
  };
}

/** A list of one is a sentence. */
export function withoutBullet(blocks: readonly Node[]): readonly Node[] {
  const [list, ...others] = blocks;
  const [item, ...more] = list?.type === "list" ? childrenOf(list) : [];
  return item && others.length + more.length === 0 ? childrenOf(item) : blocks;
}
