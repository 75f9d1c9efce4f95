/** "Shop → ERP" or "**Shop → ERP**" alone, over what is told of that way below "Error Handling" or "Authentication". */
import { arrowAbove } from "./label-of-way.ts";
import { wayInLabel } from "../ways/way-in-label.ts";
import { titleInBold } from "../../markdown/bold-lines.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { type Node, placeOf } from "../../markdown/tree.ts";
import { isArrowed } from "../../text/arrows.ts";
import type { Reading } from "../reading.ts";
import { authenticationKeys } from "../topics/on-credentials.ts";

/** Whether the outline has got such sections: it is then to be read anew. */
export function headByArrows(reading: Reading): boolean {
  let isHeaded = false;
  for (const section of reading.all) {
    const isOfTopic = section.key === "error-handling" || authenticationKeys.has(section.key);
    if (!isOfTopic || section.blocks.length < 2 || reading.directionOf(section)) continue;
    const { kept, parts } = splitAtArrows(section, reading);
    section.blocks = kept;
    section.children.unshift(...parts);
    isHeaded ||= parts.length > 0;
  }
  return isHeaded;
}

/** As far as no paragraph goes on: it may be told of both again. */
function splitAtArrows(section: SectionNode, reading: Reading) {
  const kept: Node[] = [];
  const parts: SectionNode[] = [];
  let open: SectionNode | undefined;
  for (const [index, block] of section.blocks.entries()) {
    const title = wayAlone(block, section.blocks[index + 1], reading);
    if (title !== undefined) parts.push((open = headed(title, block, section)));
    else if (open && (open.blocks.length === 0 || block.type !== "paragraph"))
      open.blocks.push(block);
    else {
      open = undefined;
      kept.push(block);
    }
  }
  return { kept, parts };
}

function wayAlone(block: Node, next: Node | undefined, reading: Reading): string | undefined {
  const [bare] = arrowAbove(next, block, reading) ?? [];
  const title = bare?.title ?? titleInBold(block);
  const isWay = title !== undefined && isArrowed(title) && wayInLabel(title, reading);
  return isWay && next ? title : undefined;
}

function headed(title: string, block: Node, parent: SectionNode): SectionNode {
  const [level, place] = [parent.level + 1, placeOf(block)];
  const none = { code: [], key: undefined, children: [] };
  return { ...none, title, level, place, blocks: [], parent, isBold: true };
}
