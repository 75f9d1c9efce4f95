/** "Sales wait." over a paragraph "**Fallback:** the report": blocks of a fact's text that say what is told of another. */
import { oneLine } from "../../markdown/source.ts";

/** What is longer is a page of prose. */
const longest = 2_000;
const labelInFront =
  /(?:^|\n[^\S\n]*\n|\n(?=[-*+]\s))[^\S\n]*(?:[-*+]\s+)?[*_]*(\p{L}[\p{L} -]{1,30})[*_]*[:：][*_]*\s*/gu;
const blockEnd = /\n[^\S\n]*\n|\n(?=[-*+]\s)|$/u;

/** @param told what stands behind a label of that name, if it is told as a fact of its own */
export function withoutBlocksOf(told: (name: string) => string | undefined, value: string): string {
  if (value.length > longest) return value;
  let rest = "";
  let end = 0;
  for (const { 0: label, 1: name = "", index } of value.matchAll(labelInFront)) {
    const fact = told(name);
    if (fact === undefined || index < end) continue;
    const length = lengthOf(fact, value.slice(index + label.length));
    if (length === undefined) continue;
    rest += value.slice(end, index);
    end = index + label.length + length;
  }
  return `${rest}${value.slice(end)}`.trim();
}

/** The text's blocks, each without what makes it an item. */
export function blocksWithin(value: string): string[] {
  if (value.length > longest) return [];
  return value.split(blockEnd).map((block) => block.trim().replace(/^[-*+]\s+/u, ""));
}

/** All of one block, or of as many as the fact has. */
function lengthOf(fact: string, behind: string): number | undefined {
  const block = behind.slice(0, blockEnd.exec(behind)?.index);
  if (oneLine(block) === fact) return block.length;
  const isWhole = behind.startsWith(fact) && blockEnd.exec(behind.slice(fact.length))?.index === 0;
  return isWhole ? fact.length : undefined;
}
