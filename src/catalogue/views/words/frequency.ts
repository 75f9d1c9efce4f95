/** A contract's own words for a frequency ("Every 60 s while baskets are waiting") as the few people filter by. */
import { phrase } from "../../../contract/vocabulary/phrases.ts";

/** From the most to the least frequent. */
export const frequencies = [
  "Real time",
  "Every few minutes",
  "Hourly",
  "Daily",
  "Weekly",
  "Monthly",
  "Quarterly or less",
  "On demand",
] as const;

export type Frequency = (typeof frequencies)[number];

const patterns: readonly (readonly [Frequency, RegExp])[] = [
  [
    "Real time",
    /real[- ]?time|\bstream|\bcontinuous|\binstant|\bimmediate|\bevery (?:\d+ ?|few )?s(?:ec(?:ond)?s?)?\b|\bon (?:every|each|any)? ?(?:change|event)|\bon every change|\bper (?:event|transaction)|\bwhenever\b|\bas (?:it|they|each)\b|\bwebhook/i,
  ],
  ["Every few minutes", /\b(?:every|each|once a|per) (?:\d+ ?|few )?min(?:ute)?s?\b/i],
  ["Hourly", /\bhourly\b|\b(?:every|each|once an|per) (?:\d+ ?|few )?h(?:ours?)?\b/i],
  ["Daily", /\bdaily\b|\bnightly\b|\b(?:every|each|once a|per) (?:day|night|morning|evening)\b/i],
  ["Weekly", phrase("weekly")],
  ["Weekly", /\b(?:every|each|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i],
  ["Monthly", phrase("monthly")],
  ["Monthly", /\bevery (?:four|4) weeks\b/i],
  ["Quarterly or less", phrase("quarterly")],
  ["Quarterly or less", phrase("yearly")],
  ["On demand", /\bon[- ]demand\b|\bad[- ]?hoc\b|\bon request\b|\bmanual(?:ly)?\b|\bas needed\b/i],
];

/** Every frequency that the words name, in order; none where they name none that is known. */
export function frequenciesIn(words: string | undefined): Frequency[] {
  if (words === undefined) return [];
  const named = new Set(
    patterns.filter(([, pattern]) => pattern.test(words)).map(([name]) => name),
  );
  return frequencies.filter((name) => named.has(name));
}
