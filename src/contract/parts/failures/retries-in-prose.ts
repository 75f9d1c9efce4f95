/** "Uploads are retried five times.": retries told in sentences, in the error handling or of an outage. */
import type { InDirection } from "../flow-tables/in-direction.ts";
import { isOnFailures } from "../topics/failure-sections.ts";
import { type Sentence, sentencesIn, sentencesOf } from "../sentences.ts";
import type { Told } from "../topics/told-at.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { sectionKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says } from "../../vocabulary/phrases.ts";

/** "There are no retries" is an answer as well. @param outage what happens in one, wherever that is told */
export function retriesToldIn(
  { sections, labels, reading }: InDirection,
  outage: Told | undefined,
): Told | undefined {
  const failing = sections.filter((section) => isOnFailures(section, reading));
  const prose = failing.map((section) => sentencesIn(reading.proseBlocks(section), reading.text));
  const labelled = labels
    .filter(({ key, name }) => !key && sectionKeyOf(name) === "error-handling")
    .map(({ value, place }) => sentencesOf(value, place));
  const ofOutage = outage ? sentencesOf(outage.value, outage.place) : [];
  const told = [...prose, ...labelled, ofOutage].map((each) => onRetries(each, "retries"));
  return told.find(Boolean) ?? retriesCountedIn(sections, reading);
}

const telling: ReadonlySet<SectionKey | undefined> = new Set([
  undefined,
  "data-flow",
  "interface",
  "api-endpoint",
]);

/** "Timeout 10 s, 5 retries." beside what flows; a word alone may speak of anything there. */
function retriesCountedIn(sections: readonly SectionNode[], reading: Reading): Told | undefined {
  return sections
    .filter(({ key }) => telling.has(key))
    .map((section) => sentencesIn(reading.proseBlocks(section), reading.text))
    .map((sentences) => onRetries(sentences, "retriesSo"))
    .find(Boolean);
}

/** "We had 5 retries in May", "3 retries are planned" */
const otherTimes = [
  "planned",
  "plannedStatus",
  "bygone",
  "otherTime",
  "undecided",
  "counted",
] as const satisfies PhraseKey[];

export function isOfToday(text: string): boolean {
  return !otherTimes.some((key) => says(text, key));
}

/** The first sentence that speaks of retries, with those right behind it that do. */
function onRetries(sentences: readonly Sentence[], key: "retries" | "retriesSo"): Told | undefined {
  const isOn = ({ text }: Sentence) =>
    says(text, key) && !isUnfilled(text) && (key === "retries" || isOfToday(text));
  const start = sentences.findIndex(isOn);
  const first = sentences[start];
  if (!first) return undefined;
  const others = sentences.slice(start + 1);
  const end = others.findIndex((sentence) => !isOn(sentence));
  const all = [first, ...others.slice(0, end < 0 ? undefined : end)];
  return {
    place: first.place,
    value: oneLine(all.map(({ text }) => text).join(" ")).replace(/[;；]$/u, ""),
  };
}
