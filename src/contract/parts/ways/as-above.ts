/** "Same as above." under a direction's Error Handling: what the direction above it says. */
import { sameDirection } from "../../giving/section-ways.ts";
import { directionIn } from "./rows-by-direction.ts";
import type { Place } from "../../model/document.ts";
import { type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import { placeOf } from "../../markdown/tree.ts";
import type { Direction, Reading } from "../reading.ts";
import type { ErrorHandling, Flow } from "../../model/schema.ts";
import { sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import { opening, phraseSource, saysOnly } from "../../vocabulary/phrases.ts";

const firstSentence = /^[^.!?。！？\n]*/u;
/** "As above, but …" */
const difference = new RegExp(`,?\\s*${phraseSource("butFor")}`, "i");
/** What points up is short, and a short look is quick. */
const longest = 200;
const parts = [
  "unavailable",
  "giverUnavailable",
  "retry",
  "fallback",
] as const satisfies (keyof ErrorHandling)[];

interface Pointer {
  place: Place;
  words: string;
}

/** Is it all that a sentence says? "Same as above, but without retries" says something else. */
export function pointsUp(words: string | undefined, reading: Reading): boolean {
  if (words === undefined) return false;
  const bare = bareSentence(words);
  if (beforeDifference(words) !== bare) return false;
  return saysOnly(bare, "asAbove") || directionMeant(bare, reading) !== undefined;
}

/** Each flow with what it points at; what it says itself stays. From above to below, for one may point at another that does. */
export function withWhatIsAbove(flows: readonly Flow[], reading: Reading): Flow[] {
  const known = [...flows];
  const pointing = flows
    .flatMap((flow, index) => pointersOf(flow, index, reading).map((of) => ({ ...of, index })))
    .toSorted((a, b) => a.place.line - b.place.line);
  for (const { index, only, ...pointer } of pointing) {
    const above = aboveOf(pointer, index, known, reading)?.errorHandling;
    const flow = known[index];
    if (!above || !flow) continue;
    if (!only && !isDifferenceKnown(pointer.words, flow)) continue;
    const errorHandling = { ...flow.errorHandling };
    for (const part of parts) {
      const isOpen = only ? part === only : errorHandling[part] === undefined;
      const value = above[part];
      if (!isOpen || value === undefined) continue;
      const path = `flows.${index}.errorHandling.${part}`;
      errorHandling[part] = reading.at(path, pointer.place, value);
    }
    known[index] = { ...flow, errorHandling };
  }
  return known;
}

/** For the whole of the error handling, or for `only` one part of it. */
function pointersOf(
  flow: Flow,
  index: number,
  reading: Reading,
): (Pointer & { only?: keyof ErrorHandling })[] {
  const inParts = parts.flatMap((only) => {
    const words = flow.errorHandling?.[only];
    const place = reading.placeOf(`flows.${index}.errorHandling.${only}`);
    return words !== undefined && pointsUp(words, reading) ? [{ only, words, place }] : [];
  });
  const isWhole = parts.every((part) => flow.errorHandling?.[part] !== undefined);
  const whole = isWhole
    ? []
    : reading.once(wholePointers).filter(({ of }) => sameDirection(of, flow));
  return [...inParts, ...whole];
}

function wholePointers(reading: Reading): (Pointer & { of: Direction | undefined })[] {
  const failing = new Set(reading.sections("error-handling").flatMap(sectionsIn));
  return reading.all.flatMap((section) => {
    const of = reading.directionOf(section);
    if (!of) return [];
    const stated = failing.has(section) ? proseOf(section, reading) : labelsOf(section, reading);
    return stated
      .filter(({ words }) => pointsUp(beforeDifference(words), reading))
      .map((each) => ({ ...each, of }));
  });
}

function proseOf(section: SectionNode, reading: Reading): Pointer[] {
  const words = reading.sentences(section);
  const [block] = reading.proseBlocks(section);
  return words === undefined || !block ? [] : [{ place: placeOf(block), words }];
}

/** "**Error Handling:** as above" */
function labelsOf(section: SectionNode, reading: Reading): Pointer[] {
  return reading
    .ownLabels(section)
    .filter(({ name }) => sectionKeyOf(name) === "error-handling")
    .map(({ place, value }) => ({ place, words: value }));
}

/** The direction that is named, else the one whose error handling stands nearest above. */
function aboveOf(
  { place, words }: Pointer,
  index: number,
  flows: readonly Flow[],
  reading: Reading,
): Flow | undefined {
  const meant = directionMeant(bareSentence(beforeDifference(words)), reading);
  if (meant) return flows.find((flow) => sameDirection(flow, meant));
  return flows
    .flatMap((flow, at) => {
      const lines = parts.flatMap((part) => {
        const stated = reading.places.get(`flows.${at}.errorHandling.${part}`);
        return flow.errorHandling?.[part] !== undefined && stated ? stated.line : [];
      });
      const before = lines.filter((line) => line < place.line);
      return at === index || before.length === 0 ? [] : [{ flow, line: Math.max(...before) }];
    })
    .toSorted((a, b) => b.line - a.line)[0]?.flow;
}

function beforeDifference(words: string): string {
  const [before = ""] = bareSentence(words).split(difference, 1);
  return before;
}

/** Where it is told in which part, the others are as above; else each of them may be what differs. */
function isDifferenceKnown(words: string, { errorHandling }: Flow): boolean {
  const different = bareSentence(words);
  if (beforeDifference(words) === different) return true;
  return parts.some((part) => errorHandling?.[part]?.replace(/[*_`]/g, "").includes(different));
}

/** "Same as Ledger → Till" */
function directionMeant(sentence: string, reading: Reading): Direction | undefined {
  const start = opening("sameAs", sentence);
  return start === undefined ? undefined : directionIn(sentence.slice(start.length), reading);
}

function bareSentence(words: string): string {
  const [sentence = ""] = firstSentence.exec(words.slice(0, longest).trim()) ?? [];
  return sentence.replace(/[*_`]/g, "").trim();
}
