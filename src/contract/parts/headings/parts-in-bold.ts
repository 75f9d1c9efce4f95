/** "**Authentication**" alone in a paragraph of a direction's own section opens that part as its heading does. */
import { blocksOfPart } from "./blocks-of-part.ts";
import { isAsideInBold, isPartOfWay, partInBold } from "../../markdown/bold-lines.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { type Node, placeOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";

/** Whether the outline has got such sections: it is then to be read anew. */
export function headPartsInBold(reading: Reading): boolean {
  let isHeaded = false;
  for (const section of reading.all) {
    if (!isOfDirection(section, reading)) continue;
    const opened = partsTakenOutOf(section, reading.text);
    section.children.unshift(...opened);
    isHeaded ||= opened.length > 0;
  }
  return isHeaded;
}

/** A direction in bold may be one of many in a section on something else, such as "Alternatives". */
function isOfDirection(section: SectionNode, reading: Reading): boolean {
  const { key, isBold, parent } = section;
  if (key || reading.implied.has(section) || !reading.ownDirectionOf(section)) return false;
  return !isBold || !parent || parent.level <= 1 || isPartOfWay(parent.key);
}

function partsTakenOutOf(section: SectionNode, text: string): SectionNode[] {
  const own: Node[] = [];
  const parts: SectionNode[] = [];
  const { blocks } = section;
  const aside = blocks.findIndex(isAsideInBold);
  const end = aside < 0 ? blocks.length : aside;
  for (let index = 0; index < end; index++) {
    const block = blocks[index] as Node;
    const bold = partInBold(block);
    const below = bold ? blocksOfPart(bold.key, blocks, index + 1, text) : [];
    if (bold && below.length > 0) {
      parts.push(partOf(section, { ...bold, blocks: below, place: placeOf(block) }));
      index += below.length;
    } else own.push(block);
  }
  if (parts.length > 0) section.blocks = [...own, ...blocks.slice(end)];
  return parts;
}

function partOf(
  parent: SectionNode,
  part: Pick<SectionNode, "title" | "key" | "blocks" | "place">,
): SectionNode {
  return { ...part, code: [], level: parent.level + 1, children: [], parent, isBold: true };
}
