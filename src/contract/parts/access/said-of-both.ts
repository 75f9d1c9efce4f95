/** "Shop writes `orders`, ERP writes `stock`, both read": what is said at the end counts for all that stands before it. */
import { mentionsIn } from "./names-in-permission.ts";
import type { SystemNames } from "../../names/systems.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

const verb = `(?:${phraseSource("readsAndWrites")}|${phraseSource("reads")}|${phraseSource("writes")})`;
const joint = `(?:[,，、]|${phraseSource("and")})`;
/** "both read", "both systems read and write" */
const bothDo = new RegExp(
  `${joint}\\s*(${phraseSource("both")}(?:\\s+[^\\s,\`]{4,12})?\\s*${verb}(?:\\s*${joint}\\s*${verb})?)\\s*$`,
  "i",
);
/** "ERP reads both" */
const doneToBoth = new RegExp(
  `${joint}([^,，、\`]{0,60}?${verb})\\s*${phraseSource("both")}\\s*$`,
  "i",
);

export interface SaidOfBoth {
  /** What is said before it. */
  front: string;
  words: string;
  /** They are the two things, not the two systems. */
  isOfThings: boolean;
}

export function saidOfBothAtEnd(segment: string, systems: SystemNames): SaidOfBoth | undefined {
  // Hardly any wording says so.
  if (!says(segment, "both") || says(segment, "not")) return undefined;
  const ofSystems = bothDo.exec(segment);
  if (ofSystems?.[1])
    return { front: segment.slice(0, ofSystems.index), words: ofSystems[1], isOfThings: false };
  const ofThings = doneToBoth.exec(segment);
  if (!ofThings?.[1]) return undefined;
  const front = segment.slice(0, ofThings.index);
  const doer = mentionsIn(ofThings[1], systems).length > 0 ? "" : doerOf(front, systems);
  return doer === undefined
    ? undefined
    : { front, words: `${doer} ${ofThings[1]}`.trim(), isOfThings: true };
}

/** Who did the last. */
function doerOf(front: string, systems: SystemNames): string | undefined {
  const last = mentionsIn(front, systems)
    .toSorted((a, b) => a.start - b.start)
    .at(-1);
  return last && front.slice(last.start, last.end);
}
