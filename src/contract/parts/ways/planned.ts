/** Whether what is planned is the direction, or something besides what flows already: "Prices are not yet sent." */
import { clausesIn, describes } from "./clauses.ts";
import type { Direction, Reading } from "../reading.ts";
import { affirms, opening, phrase, says } from "../../vocabulary/phrases.ts";

const sentenceEnd = /[;!?。；！？\n]+|\.(?=\s|$)/u;
const word = /[\p{L}\p{N}]{2,}/u;

/** What is told before it flows already; what is told behind it is how it will flow. */
export function isPlanned(wording: string, direction: Direction, reading: Reading): boolean {
  if (!affirms(wording, "isPlanned")) return false;
  let isThere = false;
  for (const sentence of wording.split(sentenceEnd)) {
    if (affirms(sentence, "isPlanned")) {
      if (!isThere || !isOfPart(sentence)) return true;
    } else if (!says(sentence, "none"))
      isThere ||= clausesIn(sentence).some((clause) => describes(clause, direction, reading));
  }
  return false;
}

/** "This is planned", "Not yet live" and "The flow is planned" say it of the whole. */
function isOfPart(sentence: string): boolean {
  const before = sentence.slice(0, phrase("isPlanned").exec(sentence)?.index ?? 0);
  const subject = before.slice(opening("wholeFlow", before.trimStart())?.length ?? 0);
  return word.test(subject) && subject === before;
}
