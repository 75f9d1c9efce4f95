/** "- Till authenticates with an API key.", "- Ledger uses mTLS.": sentences or items that each tell of one system's own way. */
import type { Sentence } from "../sentences.ts";
import { directionsOf, homesOf } from "../ways/direction-homes.ts";
import { tabledFlows } from "../flow-tables/flow-tables.ts";
import { type Reading, wayOf } from "../reading.ts";
import { otherThan } from "../../names/we.ts";
import { opening, phraseSource, says } from "../../vocabulary/phrases.ts";

/** What is longer is a paragraph without full stops. */
const longest = 400;
const article = new RegExp(`^[\\s*_]*(?:${phraseSource("article")}\\s+)?$`, "i");
const verb = new RegExp(`^[*_]*\\s*${phraseSource("signsItselfIn")}`, "i");
const gives = new RegExp(`^[*_]*\\s*${phraseSource("givesWith")}`, "i");
const colon = /^[*_]*\s*(?:[:：]|[–—-]\s)/u;

/** Below this stands what may be the system's own way as well as what it asks of those who come to it. */
const ofSystem = "system";

/**
 * The way each of them is about, where both systems tell of theirs and give something: of one alone it may be meant of
 * either way, unless it tells with what that one sends, and so where only one of them gives.
 */
export function waysOfEach(
  sentences: readonly Sentence[],
  reading: Reading,
): ReadonlyMap<Sentence, string> {
  const none = new Map<Sentence, string>();
  if (reading.systems.own.length > 2) return waysAmongMany(sentences, reading);
  const told = sentences.flatMap((sentence) => tellingOf(sentence, reading) ?? []);
  const [only, ...others] = told;
  if (only?.isGiving && others.length === 0) return new Map([[only.sentence, only.way]]);
  const tellers = told.map(({ system }) => system);
  if (tellers.length !== 2 || new Set(tellers).size !== 2) return none;
  return isTwoWay(reading) ? new Map(told.map(({ sentence, way }) => [sentence, way])) : none;
}

/** Where one of them gives nothing, how it signs in is told of what it takes. */
export function isTwoWay(reading: Reading): boolean {
  return reading.once(doBothGive);
}

function doBothGive(reading: Reading): boolean {
  const rows = tabledFlows(reading);
  return directionsOf(reading).every(
    (each) => homesOf(each, reading).length > 0 || rows.has(wayOf(each)),
  );
}

/**
 * Among three or more, what one of them tells of its own is nothing to the flows it has no part in. Which flow is meant
 * is certain where it has part in a single one, at whose other end nobody else tells of theirs.
 */
function waysAmongMany(
  sentences: readonly Sentence[],
  reading: Reading,
): ReadonlyMap<Sentence, string> {
  const told = sentences.flatMap((sentence) => tellingOf(sentence, reading) ?? []);
  if (told.length === 0) return new Map();
  const tellers = new Set(told.map(({ system }) => system));
  const ways = directionsOf(reading);
  return new Map(
    told.flatMap(({ sentence, system, isOwn }) => {
      const withPart = ways.filter(({ from, to }) => from === system || (!isOwn && to === system));
      if (withPart.length === ways.length && tellers.size === 1) return [];
      const [only, ...others] = withPart;
      const isCertain =
        only &&
        others.length === 0 &&
        (isOwn || !tellers.has(only.from === system ? only.to : only.from));
      return [[sentence, isCertain ? wayOf(only) : ofSystem]];
    }),
  );
}

interface Telling {
  sentence: Sentence;
  system: string;
  /** Of two systems it is the way to the other. */
  way: string;
  /** It says that it is the system that signs in. */
  isOwn: boolean;
  /** It says with what the system hands something over; a call that it signs may fetch as well. */
  isGiving: boolean;
}

/** Undefined where no system of the contract tells of its own way, or of more than that. */
export function tellingOf(sentence: Sentence, { systems }: Reading): Telling | undefined {
  const { text } = sentence;
  if (text.length > longest || !says(text, "signsIn")) return undefined;
  const [first, ...others] = systems.mentions.in(text);
  const [system, ...alike] = first?.ids ?? [];
  const to = otherThan(system, systems) ?? "";
  if (
    !first ||
    !system ||
    !systems.isOwn(system) ||
    alike.length > 0 ||
    !article.test(text.slice(0, first.start))
  )
    return undefined;
  const behind = text.slice(first.end);
  // "Till signs every call to Ledger with an HMAC key": whom it gives to is no teller.
  const isGiving = systems.own.length === 2 && gives.test(behind);
  if (!isGiving && others.some(({ ids }) => ids[0] !== system)) return undefined;
  if (isGiving || verb.test(behind))
    return {
      sentence,
      system,
      way: wayOf({ from: system, to }),
      isOwn: true,
      isGiving: isGiving && opening("moves", behind.trimStart()) !== undefined,
    };
  return colon.test(behind)
    ? { sentence, system, way: ofSystem, isOwn: false, isGiving: false }
    : undefined;
}
