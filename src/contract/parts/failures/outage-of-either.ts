/** "If either side is down, messages queue for 72 h.": what happens in an outage of whichever system, told for the whole contract. */
import { failureKeyOf, failureSections, isGeneral } from "../topics/failure-sections.ts";
import { type Sentence, sentencesIn } from "../sentences.ts";
import type { Told } from "../topics/told-at.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Reading } from "../reading.ts";
import { says, saysNothing } from "../../vocabulary/phrases.ts";

interface Either {
  unavailable?: Told;
  /** The same, where it tells what is used instead. */
  fallback?: Told;
}

const longest = 400;

/** Looked for once, however many directions ask. */
export function outageOfEither(reading: Reading): Either {
  return reading.once(findOutage);
}

function findOutage(reading: Reading): Either {
  const told = belowHeading(reading) ?? inSentence(reading);
  return told ? { unavailable: told, ...(says(told.value, "holds") && { fallback: told }) } : {};
}

/** "## Offline behaviour": the heading is the condition; "If the printer is down" is one of something else. */
function belowHeading(reading: Reading): Told | undefined {
  for (const section of failureSections("unavailable", reading)) {
    const { title } = section;
    const isOfOther = says(title, "unavailable") && !says(title, "eitherSide");
    if (reading.directionOf(section) || isOfOther || !isOfNone(title, reading)) continue;
    const value = reading.sentences(section);
    const isOfAll = value && value.length <= longest && isOfNone(value, reading);
    if (value && isOfAll && !saysNothing(value)) return { place: section.place, value };
  }
  return undefined;
}

function inSentence(reading: Reading): Told | undefined {
  const sections = reading.all.filter(
    (section) =>
      !reading.directionOf(section) &&
      (section.key === "error-handling" || failureKeyOf(section) || isGeneral(section)) &&
      isOfNone(section.title, reading),
  );
  for (const section of sections) {
    const told = sentencesOf(section, reading).find((each) => isOnEither(each, section, reading));
    if (told) return { place: told.place, value: oneLine(told.text) };
  }
  return undefined;
}

function sentencesOf(section: SectionNode, reading: Reading): Sentence[] {
  const blocks = reading
    .proseBlocks(section)
    .filter(({ type }) => type === "paragraph" || type === "list");
  return sentencesIn(blocks, reading.text);
}

/** Below "Resilience" both may "buffer for 72 hours" without more words. */
function isOnEither({ text }: Sentence, { key }: SectionNode, reading: Reading): boolean {
  if (text.length > longest || !says(text, "eitherSide") || isUnfilled(text)) return false;
  const isOutage = says(text, "unavailable") || says(text, "duringOutage");
  const isKept = key === "error-handling" && says(text, "buffers");
  return (isOutage || isKept) && !isOpen.test(text) && isOfNone(text, reading);
}

/** What is asked, or leads to a list or a table. */
const isOpen = /[?？:：]\s*$/u;

function isOfNone(words: string, { systems }: Reading): boolean {
  return systems.mentions.in(words).length === 0;
}
