/** "Every night Till exports sales as CSV.": how often a flow runs, and in which format, where no label says so. */
import { wordsOfTime } from "./words-of-time.ts";
import { withoutAddresses, wordsOfFormat } from "../formats/words-of-format.ts";
import { type Sentence, sentencesIn } from "../sentences.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Reading } from "../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { phrase, says } from "../../vocabulary/phrases.ts";

const wordsOf = { frequency: wordsOfTime, format: wordsOfFormat };
const wording = { frequency: "runs", format: "formatName" } as const;

/** What such a sentence speaks of is no flow's running, but what is done when it fails, or to its keys. */
const otherTopics = [
  "not",
  "nothing",
  "planned",
  "unavailable",
  "retries",
  "fallsBack",
  "rotates",
  "rollBack",
] as const satisfies PhraseKey[];

/**
 * Nothing but the words that say so, of the first sentence on what is sent that does, and of those that tell in the same
 * words of something else.
 * @param sections those that tell what flows
 */
export function toldOfFlow(
  fact: keyof typeof wording,
  sections: readonly SectionNode[],
  path: string,
  reading: Reading,
): string | undefined {
  for (const section of sections) {
    const prose = reading.proseBlocks(section).filter(({ type }) => type === "paragraph");
    const sentences = sentencesIn(prose, reading.text);
    const first = sentences.findIndex(({ text }) => isOn(fact, text));
    const told = sentences[first];
    if (!told) continue;
    const further = sentences
      .slice(first + 1)
      .filter((sentence) => isAlike(sentence, told, reading) && isOn(fact, sentence.text));
    const words = [told, ...further].map(({ text }) => wordsOf[fact](oneLine(text)));
    return reading.at(path, told.place, [...new Set(words)].join("; "));
  }
  return undefined;
}

/** The words of one sentence that say so. */
export function termInSentence(fact: keyof typeof wording, sentence: string): string | undefined {
  return isOn(fact, sentence) ? wordsOf[fact](sentence) : undefined;
}

/** "Shop sends refunds as CSV." behind "Shop sends orders as JSON.": the same system gives something else. */
function isAlike(sentence: Sentence, first: Sentence, { systems }: Reading): boolean {
  const [giver, other] = [first, sentence].map(({ text }) => systems.mentions.in(text)[0]?.ids[0]);
  const [verb, same] = [first, sentence].map(({ text }) => phrase("moves").exec(text)?.[0]);
  return giver !== undefined && giver === other && verb !== undefined && verb === same;
}

function isOn(fact: keyof typeof wording, sentence: string): boolean {
  const text = withoutAddresses(sentence);
  return (
    says(text, wording[fact]) &&
    tellsOfFlow(text) &&
    !isUnfilled(text) &&
    !otherTopics.some((key) => says(text, key))
  );
}

/** Who sends is always told of what flows; what is put somewhere may be logs. */
function tellsOfFlow(text: string): boolean {
  if (says(text, "moves") || says(text, "takesPlace")) return true;
  return (says(text, "isPut") || says(text, "isMadeOf")) && !says(text, "sideMatter");
}
