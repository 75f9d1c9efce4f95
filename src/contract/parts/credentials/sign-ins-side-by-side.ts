/** "Till signs in with OAuth, Ledger with an mTLS certificate.": one sentence that tells of each system's own way. */
import type { Sentence } from "../sentences.ts";
import { isTwoWay } from "./sign-ins-of-each.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";
import { otherThan } from "../../names/we.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

/** What is longer is a paragraph without full stops. */
const longest = 400;
const joint = new RegExp(
  `(?:^|[,;，；]|${phraseSource("and")}|${phraseSource("whereas")})\\s*(?:${phraseSource("article")}\\s+)?$`,
  "i",
);
const separator = new RegExp(
  `(?:\\s*(?:[,;.，；。]|${phraseSource("and")}|${phraseSource("whereas")}|${phraseSource("article")}))+\\s*$`,
  "i",
);

/** "Ledger accepts API keys" tells of those who come to it. */
const asks = new RegExp(
  `^[*_]*\\s+(?:${phraseSource("auxiliary")}\\s+)?${phraseSource("asksForSignIn")}`,
  "i",
);

/** The clauses by the direction in which their system gives; none where one of them tells of no way to sign in. */
export function clausesByWay(
  { text, place }: Sentence,
  reading: Reading,
): [way: string, Sentence][] {
  const { systems } = reading;
  if (systems.own.length !== 2 || text.length > longest || !says(text, "signsIn")) return [];
  const heads = systems.mentions.in(text).filter(({ start }) => joint.test(text.slice(0, start)));
  if (heads.some(({ end }) => asks.test(text.slice(end)))) return [];
  const clauses = heads.map(({ start, ids }, index) => {
    const clause = text.slice(start, heads[index + 1]?.start).replace(separator, "");
    return { direction: givenBy(ids[0], systems), clause };
  });
  const told = clauses.flatMap(({ direction, clause }): [string, Sentence][] =>
    direction && says(clause, "signsIn") ? [[wayOf(direction), { text: clause, place }]] : [],
  );
  const isEachOnce = new Set(told.map(([way]) => way)).size === told.length;
  const isOfEach = told.length > 1 && told.length === clauses.length && isEachOnce;
  return isOfEach && isTwoWay(reading) ? told : [];
}

function givenBy(from: string | undefined, systems: Reading["systems"]): Direction | undefined {
  const to = otherThan(from, systems);
  return from && to ? { from, to } : undefined;
}

const word = /\p{L}{5,}/gu;

/** "The client secret is kept in Vault" goes on with the one clause that speaks of a client. */
export function clauseMeant(
  { text }: Sentence,
  clauses: readonly [way: string, Sentence][],
): string | undefined {
  const words = new Set(wordsIn(text));
  const alike = clauses.filter(([, clause]) =>
    wordsIn(clause.text).some((each) => words.has(each)),
  );
  const [only, ...others] = alike;
  return others.length === 0 ? only?.[0] : undefined;
}

function wordsIn(text: string): string[] {
  return text.slice(0, longest).toLowerCase().match(word) ?? [];
}
