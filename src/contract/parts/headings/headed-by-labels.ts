/** Bold labels that name a direction, where nothing else is its heading, open a section as a heading does. */
import { tellsOfOther } from "../ways/aside-lines.ts";
import { homesOf } from "../ways/direction-homes.ts";
import { type Part, partOfItem } from "./item-of-way.ts";
import { arrowAbove, labelsOfWay } from "./label-of-way.ts";
import { tellOfFlows } from "./labels-of-flows.ts";
import { flowKeys } from "../topics/flow-keys.ts";
import { boldInFront } from "../../markdown/bold.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import { withoutStruckOut } from "../../text/struck-out.ts";
import { childrenOf, type Node, sourceOf } from "../../markdown/tree.ts";
import { type Reading, wayOf } from "../reading.ts";
import { labelKeyOf, sectionKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

/** Elsewhere such labels tell of keys, failures or tests by direction. */
const topics: ReadonlySet<SectionKey | undefined> = new Set(["overview", "data-flow", "interface"]);
/** No contract has more. */
const mostLabels = 200;
const marker = /^\s*(?:[-*+]|\d+[.)])\s+/;

interface Split {
  section: SectionNode;
  kept: Node[];
  parts: Part[];
}

/** Whether the outline has got such sections: it is then to be read anew. */
export function headByLabels(reading: Reading): boolean {
  // What is told of one way alone needs no heading for it.
  if (reading.impliedWays.length > 0) return false;
  const headed = new Set(
    reading.directions.filter((way) => homesOf(way, reading).length > 0).map(wayOf),
  );
  const splits = reading.all
    .filter((section) => mayTellOfFlows(section, reading))
    .map((section) => splitAtLabels(section, headed, reading))
    .filter(({ parts }) => parts.length > 0);
  const count = splits.reduce((sum, { parts }) => sum + parts.length, 0);
  if (count === 0 || count > mostLabels) return false;
  for (const { section, kept, parts } of splits) {
    section.blocks = kept;
    section.children.unshift(...parts.map((part) => sectionOf(part, section)));
  }
  return true;
}

export function mayTellOfFlows(section: SectionNode, reading: Reading): boolean {
  return section.blocks.length > 0 && !reading.directionOf(section) && isOnFlows(section);
}

/** Neither it nor what it stands in is on another topic. */
export function isOnFlows(section: SectionNode): boolean {
  for (let node: SectionNode | undefined = section; node; node = node.parent)
    if (node.key ? !topics.has(node.key) : isOfOther(node)) return false;
  return true;
}

function isOfOther({ level, title }: SectionNode): boolean {
  return level > 1 && (labelKeyOf(title) !== undefined || says(title, "otherMatter"));
}

export function splitAtLabels(
  section: SectionNode,
  headed: ReadonlySet<string>,
  reading: Reading,
): Split {
  const parts: Part[] = [];
  const kept: Node[] = [];
  let last: Part | undefined;
  let isAside = false;
  let above: Node | undefined;
  for (const [index, block] of section.blocks.entries()) {
    const found = partsIn(block, section.blocks[index + 1], reading);
    const isNew = found.every(({ direction }) => !headed.has(wayOf(direction)));
    if (found.length > 0 && isNew) {
      if (above) isAside = tellsOfOther(above);
      above = undefined;
      last = block.type === "paragraph" ? found.at(-1) : undefined;
      if (isAside) kept.push(block);
      else parts.push(...found);
    } else if (last && goesOn(block, last, section)) {
      if (!isAside) above = block;
      (isAside ? kept : last.said).push(block);
    } else {
      [last, above] = [undefined, block];
      kept.push(block);
    }
  }
  return tellOfFlows(parts, section, reading)
    ? { section, kept, parts }
    : { section, kept: section.blocks, parts: [] };
}

/** A list is one of flows where each of its items is; what is struck out is none. */
function partsIn(block: Node, next: Node | undefined, reading: Reading): Part[] {
  const found =
    block.type === "list"
      ? childrenOf(block)
          .filter((item) => !isStruckOut([item], reading))
          .map((item) => partOfItem(item, reading))
      : (arrowAbove(next, block, reading) ?? labelsOfWay(block, reading)).map((label) => ({
          ...label,
          isOpen: label.said.length === 0,
        }));
  const parts = found.filter((part) => part !== undefined);
  return parts.length === found.length
    ? parts.filter(({ said }) => !isStruckOut(said, reading))
    : [];
}

function isStruckOut(said: readonly Node[], { text }: Reading): boolean {
  const source = said.map((block) => sourceOf(block, text)).join("\n");
  return /~~/.test(source) && withoutStruckOut(source.replace(marker, "")) === "";
}

/**
 * As with any label: the blocks behind it, or what isn't a paragraph behind its line. A label of another topic ends it,
 * and right below the title any: it may be the contract's own.
 */
export function goesOn(block: Node, { isOpen }: Part, { level }: SectionNode): boolean {
  if (block.type !== "paragraph") return true;
  if (!isOpen) return false;
  const bold = boldInFront(childrenOf(block));
  if (!bold) return true;
  if (level <= 1) return false;
  const key = sectionKeyOf(oneLine(bold.text).replace(/\s*[:：]$/u, ""));
  return key === undefined || flowKeys.has(key) || key === "data-formats";
}

export function sectionOf({ title, place, said, cargo }: Part, parent: SectionNode): SectionNode {
  const level = parent.level + 1;
  const known = { title, code: [], level, place, key: undefined, blocks: said, children: [] };
  return { ...known, parent, isBold: true, ...(cargo && { cargo }) };
}
