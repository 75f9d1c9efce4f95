/** "Ledger → Till: rates, hourly" below "## Till → Ledger" tells of that section's reverse, and opens a section as a heading does. */
import { tellsOfOther } from "../ways/aside-lines.ts";
import { homesOf } from "../ways/direction-homes.ts";
import { goesOn, isOnFlows, sectionOf } from "./headed-by-labels.ts";
import type { Part } from "./item-of-way.ts";
import { piecesOf } from "./reverse-in-block.ts";
import { tellsOfFlow } from "./reverse-told.ts";
import { failureKeyOf } from "../topics/failure-sections.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Node } from "../../markdown/tree.ts";
import { type Direction, type Reading, reverseOf } from "../reading.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";

/** Below these it is a topic of the reverse, too. */
const topics: ReadonlySet<SectionKey | undefined> = new Set<SectionKey>([
  "error-handling",
  "authentication",
]);

interface Split {
  section: SectionNode;
  kept: Node[];
  parts: Part[];
}

/** Whether the outline has got such sections, or lost what is no fact of theirs: it is then to be read anew. */
export function headReverse(reading: Reading): boolean {
  const [implied, ...others] = reading.impliedWays;
  if (others.length > 0) return false;
  // Where the title tells the way, it is the way of what stands right below it alone.
  const sections = implied ? reading.all.filter(isHead) : reading.all;
  const splits = sections.flatMap((section) => splitAtReverse(section, implied, reading) ?? []);
  for (const { section, kept, parts } of splits) {
    section.blocks = kept;
    section.children.unshift(
      ...parts.map((part) => ({
        ...sectionOf(part, section),
        ...(implied && { isBesideTitle: true as const }),
      })),
    );
  }
  return splits.length > 0;
}

function isHead({ level, key }: SectionNode): boolean {
  return level <= 1 && key === undefined;
}

/** What tells of no flow, or of one that has a section of its own, is dropped: it is nothing that the direction states. */
function splitAtReverse(
  section: SectionNode,
  implied: Direction | undefined,
  reading: Reading,
): Split | undefined {
  const way = section.blocks.length > 0 ? (implied ?? reading.directionOf(section)) : undefined;
  const isOnTopic = topics.has(section.key) || failureKeyOf(section) !== undefined;
  if (!way || !(isOnTopic || isOnFlows(section))) return undefined;
  const reverse = reverseOf(way);
  const pieces = section.blocks.flatMap((block, index) =>
    piecesOf(block, section.blocks[index + 1], reverse, reading),
  );
  const labels = pieces.filter((piece) => "direction" in piece);
  const isReverse = (part: Part) => sameDirection(part.direction, reverse);
  if (!labels.some(isReverse)) return undefined;
  const isExchange = !labels.every(isReverse);
  const isTold = (part: Part) => isOnTopic || tellsOfFlow(part, isExchange, reading);
  // What stands below the title may be told of anything, and is dropped by nobody.
  const isSure = !isExchange && labels.every(isTold) && !section.blocks.some(tellsOfOther);
  if (implied && !isSure) return undefined;

  const kept: Node[] = [];
  const parts: Part[] = [];
  let last: Part | undefined;
  for (const piece of pieces) {
    if ("direction" in piece) {
      last = undefined;
      if (!isReverse(piece)) kept.push(...piece.said);
      else if (isTold(piece)) {
        parts.push(piece);
        // In front of all that is told of the direction, what stands behind a whole line is that.
        if (piece.goesOn && (piece.isOpen || kept.length > 0)) last = piece;
      }
    } else if (last && goesOn(piece, last, section)) last.said.push(piece);
    else {
      last = undefined;
      kept.push(piece);
    }
  }
  const isOpened = isOnTopic || homesOf(reverse, reading).length === 0;
  return { section, kept, parts: isOpened ? parts : [] };
}
