/** Whether what is planned is the direction, or something besides what flows already: "Prices are not yet sent." */
import { clausesIn, describes } from "./clauses.ts";
import type { Direction, Reading } from "../../reading.ts";
import { affirms, opening, phrase, says } from "../../vocabulary/phrases.ts";

const sentenceEnd = /[;!?。；！？\n]+|\.(?=\s|$)/u;
const word = /[\p{L}\p{N}]{2,}/u;

export function isPlanned(wording: string, direction: Direction, reading: Reading): boolean {
  if (!affirms(wording, "isPlanned")) return false;
  const [planned, others] = parted(wording.split(sentenceEnd));
  const isThere = others.some((each) =>
    clausesIn(each).some((clause) => describes(clause, direction, reading)),
  );
  return planned.some((sentence) => !isThere || !isOfPart(sentence));
}

function parted(sentences: readonly string[]): [planned: string[], others: string[]] {
  const planned = sentences.filter((each) => affirms(each, "isPlanned"));
  return [planned, sentences.filter((each) => !planned.includes(each) && !says(each, "none"))];
}

/** "This is planned", "Not yet live" and "The flow is planned" say it of the whole. */
function isOfPart(sentence: string): boolean {
  const before = sentence.slice(0, phrase("isPlanned").exec(sentence)?.index ?? 0);
  const subject = before.slice(opening("wholeFlow", before.trimStart())?.length ?? 0);
  return word.test(subject) && subject === before;
}
