/** The sentences of blocks, lists included; a table says something else. */
import type { Place } from "../model/document.ts";
import { withoutStruckOut } from "../text/struck-out.ts";
import { type Node, placeOf, sourceOf, walk } from "../markdown/tree.ts";

const sentenceEnd = /(?<=[.!?;。；！？])(?:\s+|$)/u;

export interface Sentence {
  text: string;
  /** Where its paragraph begins. */
  place: Place;
  /** Stands behind a label that is no word of the vocabulary. */
  isOfLabel?: boolean;
}

export function sentencesIn(blocks: readonly Node[], text: string): Sentence[] {
  return blocks
    .flatMap((block) => (block.type === "table" ? [] : [...walk(block)]))
    .filter(({ type }) => type === "paragraph")
    .flatMap((paragraph) => sentencesOf(sourceOf(paragraph, text), placeOf(paragraph)));
}

/** Those of one paragraph, each with the place where that begins. */
export function sentencesOf(paragraph: string, place: Place): Sentence[] {
  return withoutStruckOut(paragraph)
    .split(sentenceEnd)
    .map((text) => ({ text, place }));
}
