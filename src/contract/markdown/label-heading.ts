/** A heading that is a label's word, such as "#### Retry Logic", with its value below it. */
import { labelKeyOf } from "../vocabulary.ts";
import { type Label, newLabel } from "./label-line.ts";
import type { SectionNode } from "./outline.ts";
import { blocksSource } from "./source.ts";

export function labelOfHeading(
  { key, level, title, place, blocks }: SectionNode,
  text: string,
): Label[] {
  if (key || level === 0 || !labelKeyOf(title)) return [];
  return [{ ...newLabel(title, blocksSource(blocks, text), place), blocks }];
}
