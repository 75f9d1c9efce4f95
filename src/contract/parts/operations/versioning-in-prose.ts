/** "Breaking changes are announced four weeks ahead.": what a section on versions tells in sentences, each taken whole. */
import { partsInHead } from "../contract-head.ts";
import { type Sentence, sentencesIn, sentencesOf } from "../sentences.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Reading } from "../reading.ts";
import { opening, says } from "../../vocabulary/phrases.ts";

const sections = ["versioning", "breaking-changes-policy", "backwards-compatibility"] as const;
/** "The last breaking change was v2.0 on 2025-03-01": what stands behind it, where that is a version or a date. */
export function lastBreakingInProse(reading: Reading): string | undefined {
  const told = sentencesOn(reading).flatMap(({ text, place }) => {
    const front = opening("lastBreaking", oneLine(text));
    const value = front === undefined ? "" : oneLine(text).slice(front.length).trim();
    return /^v?\d|\d{4}/u.test(value) ? [{ place, value: value.replace(/[.。]$/u, "") }] : [];
  })[0];
  return told && reading.at("versioning.lastBreakingChange", told.place, told.value);
}

const wording = { noticePeriod: "givesNotice", deprecationTimeline: "switchesOff" } as const;

export function versioningInProse(
  fact: keyof typeof wording,
  reading: Reading,
): string | undefined {
  const told = sentencesOn(reading).find(
    ({ text }) => says(text, wording[fact]) && !isUnfilled(text),
  );
  return (
    told && reading.at(`versioning.${fact}`, told.place, oneLine(told.text).replace(/[;；]$/u, ""))
  );
}

function sentencesOn(reading: Reading): Sentence[] {
  return sections
    .flatMap((key) => reading.sections(key))
    .flatMap((section) => sentencesIn(reading.proseBlocks(section), reading.text))
    .concat(
      sections
        .flatMap((key) => partsInHead(key, reading))
        .flatMap(({ value, place }) => sentencesOf(value, place)),
    );
}
