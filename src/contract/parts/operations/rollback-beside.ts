/** "To go back, redeploy the earlier tag.": a way back told in a sentence, where no heading speaks of it. */
import { goesBack } from "./goes-back.ts";
import type { Case } from "./rollback-in-prose.ts";
import { isHeadedOtherTime } from "../topics/other-time-headings.ts";
import { type Sentence, sentencesIn } from "../sentences.ts";
import { oneLine } from "../../markdown/source.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { type SectionKey, withoutNumbering } from "../../vocabulary/vocabulary.ts";
import { opening } from "../../vocabulary/phrases.ts";

const telling: ReadonlySet<SectionKey | undefined> = new Set([
  undefined,
  "overview",
  "notes",
  "versioning",
  "breaking-changes-policy",
  "monitoring",
  "error-handling",
]);
export function rollbackBeside(reading: Reading): Case[] {
  return reading.all
    .filter((section) => mayTell(section, reading))
    .flatMap((section) => told(section, reading));
}

/** Below a direction something else may go back: a booking, or a page. */
function mayTell(section: SectionNode, reading: Reading): boolean {
  const { key, level, parent } = section;
  if (!telling.has(key) || level < 2 || reading.directionOf(section)) return false;
  if (parent && parent.level > 1 && !mayTell(parent, reading)) return false;
  return !isHeadedOtherTime(section, reading);
}

function told(section: SectionNode, reading: Reading): Case[] {
  const sentences = sentencesIn(reading.proseBlocks(section), reading.text);
  const start = sentences.findIndex(({ text }) => goesBack(text));
  const first = sentences[start];
  if (!first) return [];
  const others = sentences.slice(start + 1);
  const end = others.findIndex((sentence) => !isNextStep(sentence));
  const steps = [first, ...others.slice(0, end < 0 ? undefined : end)]
    .map(({ text }) => oneLine(text))
    .join(" ");
  return [{ case: withoutNumbering(section.title), steps, place: first.place }];
}

function isNextStep({ text }: Sentence): boolean {
  return opening("stepOfPlan", text) !== undefined;
}
