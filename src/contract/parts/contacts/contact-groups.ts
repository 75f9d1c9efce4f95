/** "### Till" or "**Till**" over a list, "- Till" with a list below: whose contacts stand there. */
import { systemAlone } from "../systems/contact-roles.ts";
import { blocksIn, type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import { childrenOf, type Node, plainText } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";

export interface Group {
  system: string;
  blocks: readonly Node[];
}

/** An outer group comes before those within it. */
export function groupsBySystem(section: SectionNode, reading: Reading): Group[] {
  return sectionsIn(section).flatMap((each) => {
    const headed = each === section ? [] : groupOf(each.title, blocksIn(each), reading);
    return [...headed, ...groupsIn(each.blocks, reading)];
  });
}

/** The system in whose group each line stands. */
export function systemsByLine(groups: readonly Group[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { system, blocks } of groups)
    for (const block of blocks) for (const line of linesTakenBy(block)) found.set(line, system);
  return found;
}

export function linesTakenBy({ position }: Node): number[] {
  const { start, end } = position ?? { start: { line: 1 }, end: { line: 0 } };
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

function groupsIn(blocks: readonly Node[], reading: Reading): Group[] {
  return blocks.flatMap((block, index) => {
    if (block.type === "list")
      return childrenOf(block).flatMap((item) => groupInItem(item, reading));
    const next = blocks[index + 1];
    return block.type === "paragraph" && (next?.type === "list" || next?.type === "table")
      ? groupOf(plainText(block), [next], reading)
      : [];
  });
}

function groupInItem(item: Node, reading: Reading): Group[] {
  const [head, ...rest] = childrenOf(item);
  const isOverList = head?.type === "paragraph" && rest[0]?.type === "list";
  return isOverList ? groupOf(plainText(head), rest, reading) : [];
}

function groupOf(title: string, blocks: readonly Node[], reading: Reading): Group[] {
  const system = systemAlone(title.replace(/(?:(?<!\s)\s+)?[:：]\s*$/u, ""), reading);
  return system && blocks.length > 0 ? [{ system, blocks }] : [];
}
