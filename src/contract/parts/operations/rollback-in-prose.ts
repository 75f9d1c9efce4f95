/** "Rollback: redeploy the last image", "If Till breaks, roll it back with `make rollback`": a plan in plain lines below "Deployment". */
import { isStated } from "../ways/label-sections.ts";
import { goesBack } from "./goes-back.ts";
import { sentencesIn } from "../sentences.ts";
import { type Label, labelOfLine } from "../../markdown/labels/label-line.ts";
import { linesOf } from "../../markdown/lines.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { blocksSource, oneLine } from "../../markdown/source.ts";
import { childrenOf, endOf, type Node, startOf } from "../../markdown/tree.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import { sectionKeyOf, withoutNumbering } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

export interface Case {
  case: string;
  steps: string;
  place: Place;
}

export function rollbackInProse(reading: Reading): Case[] {
  const sections = reading.sections("deployment");
  const labelled = sections.flatMap(({ blocks }) => linesLabelled(blocks, reading));
  return labelled.length > 0 ? labelled : sections.flatMap((section) => told(section, reading));
}

/** The word needs no bold, in a paragraph or an item. What follows in the paragraph, or a list right behind it, is its value. */
function linesLabelled(blocks: readonly Node[], reading: Reading): Case[] {
  return blocks.flatMap((block, index): Case[] => {
    if (block.type === "list")
      return childrenOf(block).flatMap((item) => linesLabelled(childrenOf(item), reading));
    const found = block.type === "paragraph" ? labelIn(block, reading) : undefined;
    if (!found) return [];
    const next = blocks[index + 1];
    const below = next?.type === "list" ? blocksSource([next], reading.text) : "";
    const steps = found.value || below;
    return isStated(steps) ? [{ case: found.name, steps, place: found.place }] : [];
  });
}

function labelIn(paragraph: Node, { text }: Reading): Label | undefined {
  const lines = linesOf(paragraph, text);
  for (const [index, line] of lines.entries()) {
    const label = labelOfLine(line, text, isRollback);
    if (!label || !isRollback(label.name)) continue;
    const [first] = lines[index + 1]?.nodes ?? [];
    const rest = first ? text.slice(startOf(first), endOf(paragraph)) : "";
    return { ...label, value: oneLine(`${label.value} ${rest}`) };
  }
  return undefined;
}

const isRollback = (name: string) => sectionKeyOf(name) === "rollback-plan";

/** A list in order says what is deployed when. */
function told(section: SectionNode, reading: Reading): Case[] {
  const blocks = reading
    .proseBlocks(section)
    .filter((block) => block.type !== "list" || block.ordered !== true);
  const plans = sentencesIn(blocks, reading.text).flatMap(({ text, place }) => {
    const [, name, value = ""] = /^([^:：]{1,40})[:：]\s*(.+)$/su.exec(text) ?? [];
    const plan = name && isRollback(name) ? value : rollsBack(text) ? text : "";
    return isStated(plan) ? [{ steps: oneLine(plan), place }] : [];
  });
  const [first] = plans;
  const steps = plans
    .map((plan) => plan.steps)
    .join(" ")
    .replace(/\s*[;；]$/u, "");
  return first ? [{ case: withoutNumbering(section.title), steps, place: first.place }] : [];
}

/** "Can't be rolled back" is no plan. */
function rollsBack(sentence: string): boolean {
  return goesBack(sentence) || (says(sentence, "rollsBack") && !says(sentence, "not"));
}
