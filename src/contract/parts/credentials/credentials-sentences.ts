/** "Billing signs in to CRM with an API key.", "Till → Ledger uses mTLS.": sentences on credentials, by the direction they name. */
import { directionIn } from "../ways/rows-by-direction.ts";
import type { Sentence } from "../sentences.ts";
import { waysOfEach } from "./sign-ins-of-each.ts";
import { clauseMeant, clausesByWay } from "./sign-ins-side-by-side.ts";
import { isArrowed } from "../../text/arrows.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";
import { opening, phraseSource, says, saysOnly } from "../../vocabulary/phrases.ts";

/** Below this stands what names none. */
export const ofEach = "";

const signsInTo = new RegExp(
  `^\\s*${phraseSource("signsInTo")}\\s*(?:${phraseSource("article")}\\s*)?$`,
  "i",
);

const cargo = "\\s+(?:[^\\s.,;:]+\\s+){0,5}";
const article = `\\s*(?:${phraseSource("article")}\\s*)?$`;
/** "Till sends sales to Ledger with an API key." */
const handsOver = new RegExp(
  `^\\s*(?:${phraseSource("gives")}|${phraseSource("givesOrGift")})${cargo}${phraseSource("givesTo")}${article}`,
  "i",
);
/** "Ledger pulls sales from Till with an API key." */
const fetches = new RegExp(
  `^\\s*(?:${phraseSource("takes")}|${phraseSource("takesOrTaking")})${cargo}${phraseSource("takesFrom")}${article}`,
  "i",
);

/** By `from to`. A sentence right behind one that names its direction goes on with it, unless it speaks of both. */
export function sentencesByWay(
  sentences: readonly Sentence[],
  reading: Reading,
): Map<string, Sentence[]> {
  let [way, paragraph]: [string, Sentence["place"] | undefined] = [ofEach, undefined];
  let clauses: [way: string, Sentence][] = [];
  const ofEachSystem = waysOfEach(sentences, reading);
  const told = sentences.flatMap((sentence): [way: string, Sentence][] => {
    const { text, place } = sentence;
    const own = clausesByWay(sentence, reading);
    const named = own.length > 0 ? undefined : wayNamed(sentence, ofEachSystem, reading);
    const opens = named !== undefined || place !== paragraph || isOfBoth(text);
    if (opens || own.length > 0) [way, clauses] = [named ?? ofEach, own];
    paragraph = place;
    return own.length > 0 ? own : [[clauseMeant(sentence, clauses) ?? way, sentence]];
  });
  const byWay = Map.groupBy(told, ([of]) => of);
  return new Map(Array.from(byWay, ([of, each]) => [of, each.map(([, sentence]) => sentence)]));
}

const isOfBoth = (text: string) => says(text, "both") || opening("ofAll", text) !== undefined;

function wayNamed(
  sentence: Sentence,
  ofEachSystem: ReadonlyMap<Sentence, string>,
  reading: Reading,
): string | undefined {
  const named = directionNamed(sentence.text, reading);
  return named ? wayOf(named) : ofEachSystem.get(sentence);
}

/** The first two names, where one signs in to the other or an arrow leads there. */
function directionNamed(sentence: string, reading: Reading): Direction | undefined {
  const { systems } = reading;
  const [first, second] = systems.mentions.in(sentence);
  const [from, to] = [first?.ids[0], second?.ids[0]];
  if (!first || !second || !from || !to || from === to) return undefined;
  const between = sentence.slice(first.end, second.start);
  if (isArrowed(between) || saysOnly(between.trim(), "to"))
    return directionIn(sentence.slice(first.start, second.end), reading);
  if (!systems.isOwn(from) || !systems.isOwn(to)) return undefined;
  if (signsInTo.test(between)) return { from, to };
  // "Till sends its public key to Ledger": what is sent is no cargo.
  if (says(between, "credentialWord") || says(between, "not")) return undefined;
  if (handsOver.test(between)) return { from, to };
  return fetches.test(between) ? { from: to, to: from } : undefined;
}
