/** "Sales as JSON, hourly." right below a title that draws the way: how it flows, where one line alone tells so. */
import { factsOnLine } from "../calls/facts-in-text.ts";
import { newLabel } from "../../markdown/labels/label-line.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import { withoutStruckOut } from "../../text/struck-out.ts";
import { childrenOf, type Node, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";

/**
 * @param heads what stands below the title; each of several lines may tell of a thing of its own
 * @param labels a line in another format than theirs tells of another thing: "The kitchen prints tickets as PDF"
 */
export function factsRightBelow(
  heads: readonly SectionNode[],
  labels: readonly Label[],
  reading: Reading,
): Label[] {
  const told = heads
    .flatMap((section) => reading.proseBlocks(section).flatMap(linesIn))
    .map((line) => {
      const words = oneLine(withoutStruckOut(sourceOf(line, reading.text)));
      return {
        place: placeOf(line),
        facts: mayBeOfAnother(words, reading) ? [] : factsOnLine(words),
      };
    })
    // "Reviewed by Ada, weekly"
    .filter(({ facts }) => facts.some(([key]) => key === "format"));
  const [only, ...others] = told;
  if (!only || others.length > 0) return [];
  if (only.facts.some(([key, value]) => key === "format" && !agrees(value, labels))) return [];
  return only.facts.map(([key, value]) => ({ ...newLabel("", value, only.place), key }));
}

function agrees(format: string, labels: readonly Label[]): boolean {
  const [name = ""] = format.toLowerCase().split(/\s/u);
  const stated = labels.filter((label) => label.key === "format" && filled(label) !== undefined);
  return stated.length === 0 || stated.some(({ value }) => value.toLowerCase().includes(name));
}

/** "Rates (from Ledger to Till) – CSV"; a sentence that names both is read as one. */
function mayBeOfAnother(words: string, { systems }: Reading): boolean {
  return /[:：]/u.test(words) || systems.mentions.in(words).length > 0;
}

/** Of a list's items each tells of a thing of its own. */
function linesIn(block: Node): Node[] {
  const [only, ...others] = block.type === "list" ? childrenOf(block) : [];
  const line = only && others.length === 0 ? childrenOf(only)[0] : block;
  return line?.type === "paragraph" ? [line] : [];
}
