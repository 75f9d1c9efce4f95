/** "The bank's own API key is rotated yearly", "The old key ended 2024-01-01": sentences on secrets that nobody here uses today. */
import type { Reading } from "../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { opening, phraseSource, says, saysOnly } from "../../vocabulary/phrases.ts";

const secret = `(?:${phraseSource("credentialWord")}|${phraseSource("signsIn")})`;
const article = `(?:${phraseSource("article")}\\s+)?`;
const own = phraseSource("ownWord");
/** In front of a secret at the head of a sentence: "The bank's own", "Stripe's". */
const owner = new RegExp(
  `^(${article})([^\\s,.;:'’]+(?:\\s[^\\s,.;:'’]+){0,3})['’]s?\\s+(${own}\\s+)?(?:[^\\s,.;:]+\\s+)?${secret}`,
  "i",
);
const clauseEnd = /[,;:，；]/u;
const facts = ["keptIn", "rotates", "signsIn"] as const;
const remark = /\([^()]*\)/g;
const properNames = /^\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u;
/** Whoever may be meant by it, and what one signs in to or through. */
const ofAnybody = [
  "role",
  "environment",
  "everyone",
  "we",
  "ofAll",
  "everySo",
  "carrierName",
  "queue",
  "databaseProduct",
  "storageProduct",
  "identityProvider",
] as const satisfies PhraseKey[];

export function isOnSecretHere(sentence: string, reading: Reading): boolean {
  if (says(sentence, "notOurs")) return false;
  return !isOfOthers(sentence, reading) && !isOfThePast(sentence);
}

/** A name that is no system's here; "the store's key" may be the one that is used. */
function isOfOthers(sentence: string, { systems }: Reading): boolean {
  const [, the, name = "", itsOwn] = owner.exec(sentence) ?? [];
  if (
    name === "" ||
    systems.mentions.in(name).some(({ ids }) => ids.some((id) => systems.isOwn(id)))
  )
    return false;
  if (itsOwn !== undefined) return true;
  const isNamed = the === "" && properNames.test(name);
  return isNamed && !ofAnybody.some((key) => says(name, key));
}

/** What is done with an old key at each rotation is done today. */
function isOfThePast(sentence: string): boolean {
  if (opening("formerSecret", sentence) !== undefined)
    return (
      says(sentence, "secretEnded") || (says(sentence, "otherTime") && !says(sentence, "isNow"))
    );
  const clauses = sentence.replace(remark, "").split(clauseEnd);
  if (saysOnly((clauses[0] ?? "").trim().toLowerCase(), "bygone")) return true;
  const telling = clauses.filter((clause) => facts.some((key) => says(clause, key)));
  return telling.length > 0 && telling.every((clause) => says(clause, "bygone"));
}
