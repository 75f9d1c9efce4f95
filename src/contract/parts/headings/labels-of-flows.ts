/** Whether labels that name directions tell what flows: a list of risks, or of what is to come, may be dressed alike. */
import type { LabelOfWay } from "./label-of-way.ts";
import { factsInText } from "../calls/facts-in-text.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { sourceOf } from "../../markdown/tree.ts";
import { type Reading, wayOf } from "../reading.ts";
import { labelKeyOf } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, says } from "../../vocabulary/phrases.ts";

/** Where one way has several labels, what is gone or to come stands beside what flows, and nobody could tell them apart. */
const otherTimes = [
  "planned",
  "plannedStatus",
  "retired",
  "bygone",
  "none",
  "goneAlone",
] as const satisfies PhraseKey[];

export function tellOfFlows(
  parts: readonly LabelOfWay[],
  section: SectionNode,
  reading: Reading,
): boolean {
  const ofWay = Map.groupBy(parts, ({ direction }) => wayOf(direction));
  return parts.every((part) => {
    const source = part.said.map((block) => sourceOf(block, reading.text)).join("\n");
    const isOnly = ofWay.get(wayOf(part.direction))?.length === 1;
    if (!isOnly && otherTimes.some((key) => says(`${part.title}\n${source}`, key))) return false;
    return isFlow(source, section);
  });
}

/** Below a heading of the author's own, which may be about anything, only facts of a flow tell that it is one. */
function isFlow(source: string, { key, level }: SectionNode): boolean {
  if (source === "" || opening("see", source) !== undefined) return false;
  if (key !== undefined || level <= 1) return true;
  return (says(source, "formatName") && says(source, "runs")) || source.split("\n").some(isFact);
}

function isFact(line: string): boolean {
  const bare = line.replace(/^[\s*+-]+|\*+/gu, "");
  const [name = ""] = bare.split(/[:：]/u, 1);
  return ["format", "frequency"].includes(labelKeyOf(name) ?? "") || factsInText(bare).length > 0;
}
