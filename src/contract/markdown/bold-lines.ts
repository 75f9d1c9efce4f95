/** Words in bold that are all of a paragraph, and what they may head. */
import { sectionKeyOf, type SectionKey } from "../vocabulary/vocabulary.ts";
import { childrenOf, type Node, plainText, sourceOf } from "./tree.ts";

/** Parts of a direction, which stand below its heading. */
const partsOfWay: ReadonlySet<SectionKey | undefined> = new Set([
  "purpose",
  "data-flow",
  "interface",
  "api-endpoint",
  "shared-storage",
  "events",
  "error-handling",
  "authentication",
] as const satisfies SectionKey[]);

/** What is asked is not settled. */
export function isAsked(block: Node | undefined, text: string): boolean {
  return block?.type === "paragraph" && /[?？]\s*$/u.test(sourceOf(block, text));
}

export const isPartOfWay = (key: SectionKey | undefined) => partsOfWay.has(key);

/** What is called so by a line in bold in a direction. */
export function partInBold(block: Node): { title: string; key: SectionKey } | undefined {
  const title = titleInBold(block);
  const key = title === undefined ? undefined : sectionKeyOf(title);
  return title !== undefined && key && isPartOfWay(key) ? { title, key } : undefined;
}

const asides: ReadonlySet<SectionKey | undefined> = new Set([
  "open-questions",
  "non-goals",
  "change-log",
] as const satisfies SectionKey[]);

/** "**Open questions**", behind which nothing is told of today. */
export function isAsideInBold(block: Node): boolean {
  const title = titleInBold(block);
  return title !== undefined && asides.has(sectionKeyOf(title));
}

/** All of a paragraph; a question is none. */
export function titleInBold(block: Node): string | undefined {
  if (block.type !== "paragraph") return undefined;
  const [lead, ...others] = childrenOf(block);
  if (lead?.type !== "strong" || others.length > 0) return undefined;
  const title = titleOf(plainText(lead));
  return /[?？]$/u.test(title) ? undefined : title;
}

export function titleOf(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
