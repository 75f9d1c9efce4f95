/** "**Authentication**" alone in a paragraph of a direction's own section opens that part as its heading does. */
import { isAsideInBold, isAsked, partInBold } from "../../markdown/bold-lines.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { type Node, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../../reading.ts";

/** Whether the outline has got such sections: it is then to be read anew. */
export function headPartsInBold(reading: Reading): boolean {
  let isHeaded = false;
  for (const section of reading.all) {
    if (section.key || reading.implied.has(section) || !reading.ownDirectionOf(section)) continue;
    const opened = partsTakenOutOf(section, reading.text);
    section.children.unshift(...opened);
    isHeaded ||= opened.length > 0;
  }
  return isHeaded;
}

/** A part reaches over one block: what stands behind it may be the direction's again. */
function partsTakenOutOf(section: SectionNode, text: string): SectionNode[] {
  const own: Node[] = [];
  const parts: SectionNode[] = [];
  const { blocks } = section;
  const aside = blocks.findIndex(isAsideInBold);
  const end = aside < 0 ? blocks.length : aside;
  for (let index = 0; index < end; index++) {
    const block = blocks[index] as Node;
    const bold = partInBold(block);
    const below = bold ? blocksBelow(blocks, index, text) : [];
    if (bold && below.length > 0) {
      parts.push(partOf(section, { ...bold, blocks: below, place: placeOf(block) }));
      index += below.length;
    } else own.push(block);
  }
  if (parts.length > 0) section.blocks = [...own, ...blocks.slice(end)];
  return parts;
}

/** Of a paragraph that ends in a colon, what it points to belongs to it. */
function blocksBelow(blocks: readonly Node[], index: number, text: string): Node[] {
  const [first, second] = blocks.slice(index + 1, index + 3);
  if (!first || partInBold(first) || isAsideInBold(first) || isAsked(first, text)) return [];
  const isOpen = first.type === "paragraph" && /[:：]\s*$/u.test(sourceOf(first, text));
  return second && isOpen && second.type !== "paragraph" ? [first, second] : [first];
}

function partOf(
  parent: SectionNode,
  part: Pick<SectionNode, "title" | "key" | "blocks" | "place">,
): SectionNode {
  return { ...part, code: [], level: parent.level + 1, children: [], parent, isBold: true };
}
