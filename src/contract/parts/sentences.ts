/** The sentences of blocks, lists included; a table says something else. */
import type { Place } from "../document.ts";
import { type Node, placeOf, sourceOf, walk } from "../markdown/tree.ts";

const sentenceEnd = /(?<=[.!?;。；！？])(?:\s+|$)/u;

export interface Sentence {
  text: string;
  /** Where its paragraph begins. */
  place: Place;
}

export function sentencesIn(blocks: readonly Node[], text: string): Sentence[] {
  return blocks
    .flatMap((block) => (block.type === "table" ? [] : [...walk(block)]))
    .filter(({ type }) => type === "paragraph")
    .flatMap((paragraph) =>
      sourceOf(paragraph, text)
        .split(sentenceEnd)
        .map((sentence) => ({ text: sentence, place: placeOf(paragraph) })),
    );
}
