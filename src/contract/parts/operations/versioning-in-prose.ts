/** "Breaking changes are announced four weeks ahead.": what a section on versions tells in sentences, each taken whole. */
import { sentencesIn } from "../sentences.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Reading } from "../../reading.ts";
import { says } from "../../vocabulary/phrases.ts";

const sections = ["versioning", "breaking-changes-policy", "backwards-compatibility"] as const;
const wording = { noticePeriod: "givesNotice", deprecationTimeline: "switchesOff" } as const;

export function versioningInProse(
  fact: keyof typeof wording,
  reading: Reading,
): string | undefined {
  const told = sections
    .flatMap((key) => reading.sections(key))
    .flatMap((section) => sentencesIn(reading.proseBlocks(section), reading.text))
    .find(({ text }) => says(text, wording[fact]) && !isUnfilled(text));
  return told && reading.at(`versioning.${fact}`, told.place, oneLine(told.text));
}
