/** "## Ideas for 2027", "## Past incidents", "## Tables from 2027 on": what stands below is told of no today. */
import { withoutNames } from "../without-names.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { says } from "../../vocabulary/phrases.ts";

const year = /(?<!\p{N})20\p{N}\p{N}(?!\p{N})/u;
const otherTimes = ["planned", "retired", "bygone", "otherMatter"] as const;

/** As the heading says, or one around it; the document's own tells what the contract is about. */
export function isHeadedOtherTime(section: SectionNode, reading: Reading): boolean {
  return isHeaded(section, (title) => year.test(title) || isPlanOrPast(title), reading);
}

/** A year alone may tell of what day a list is. */
export function isListOfOtherTime(section: SectionNode, reading: Reading): boolean {
  return isHeaded(section, (title) => says(title, "otherTime") || isPlanOrPast(title), reading);
}

const isPlanOrPast = (title: string) => otherTimes.some((key) => says(title, key));

function isHeaded(
  { title, level, parent }: SectionNode,
  isSo: (title: string) => boolean,
  reading: Reading,
): boolean {
  if (level < 2) return false;
  return isSo(withoutNames(title, reading)) || (parent ? isHeaded(parent, isSo, reading) : false);
}
