/** "Vom Shop werden Aufträge an das Lager gesendet": sentences that begin with an end, in languages where a verb may stand behind the other. */
import { type Giving, giving } from "./giving.ts";
import { namesAt } from "../names/names-by-capitals.ts";
import { languages } from "../vocabulary/languages.ts";
import { phraseSource } from "../vocabulary/phrases.ts";

const grammars = languages
  .filter(({ phrases }) => phrases.givenAtEnd)
  .map((language) => {
    const word = (key: Parameters<typeof phraseSource>[0]) => phraseSource(key, [language]);
    return {
      giverFirst: new RegExp(`^(?:${word("takesFrom")}|${word("by")}) `, "i"),
      takerFirst: new RegExp(`^${word("givesTo")} `, "i"),
      taker: new RegExp(`(?:^| )${word("givesTo")} `, "gi"),
      giver: new RegExp(` (?:${word("takesFrom")}|${word("by")}) `, "gi"),
      passive: new RegExp(`^ ${word("isNow")}(?= )`, "i"),
      givenAtEnd: new RegExp(
        `^(?: [^\\s.,;:]{1,40}){0,4}? ${word("givenAtEnd")}(?! ${word("isNow")})`,
        "i",
      ),
    };
  });

export function inPassive(title: string): Giving | undefined {
  for (const grammar of grammars) {
    const found = fromGiver(title, grammar) ?? fromTaker(title, grammar);
    if (found) return found;
  }
  return undefined;
}

/** "Vom Shop werden Aufträge an das Lager gesendet" */
function fromGiver(
  title: string,
  { giverFirst, passive, taker, givenAtEnd }: (typeof grammars)[number],
): Giving | undefined {
  const [from] = giverFirst.exec(title) ?? [];
  const giver = from === undefined ? undefined : namesAt(title.slice(from.length));
  if (!giver || giver.names.length > 1 || !passive.test(giver.rest)) return undefined;
  for (const { 0: word, index } of giver.rest.matchAll(taker)) {
    const takers = namesAt(giver.rest.slice(index + word.length));
    if (takers && givenAtEnd.test(takers.rest)) return giving(giver.names, takers.names, false);
  }
  return undefined;
}

/** "An das Lager werden vom Shop Aufträge gesendet" */
function fromTaker(
  title: string,
  { takerFirst, passive, giver, givenAtEnd }: (typeof grammars)[number],
): Giving | undefined {
  const [to] = takerFirst.exec(title) ?? [];
  const takers = to === undefined ? undefined : namesAt(title.slice(to.length));
  if (!takers || !passive.test(takers.rest)) return undefined;
  for (const { 0: word, index } of takers.rest.matchAll(giver)) {
    const from = namesAt(takers.rest.slice(index + word.length));
    if (from?.names.length === 1 && givenAtEnd.test(from.rest))
      return giving(from.names, takers.names, false);
  }
  return undefined;
}
