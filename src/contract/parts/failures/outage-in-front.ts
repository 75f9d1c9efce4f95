/** "During an outage of Ledger, sales wait.", "Bei Ausfall der Kasse werden …": a sentence that begins with whose outage it tells of. */
import type { Reading } from "../reading.ts";
import { languages } from "../../vocabulary/languages.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

const nouns = ["outageNoun", "downtime", "failureOf"] as const;

const grammars = languages.map((language) => {
  const word = (key: Parameters<typeof phraseSource>[0]) => phraseSource(key, [language]);
  const noun = `(?:${word("outageNoun")}|${word("downtime")})`;
  const opening = `^(?:${word("inOutage")}\\s+)+`;
  return {
    ofSystem: new RegExp(
      `${opening}(?:${noun}\\s+${word("ofSystem")}|${word("failureOf")})\\s+(?:${word("article")}\\s+)?`,
      "i",
    ),
    opening: new RegExp(opening, "i"),
    nounBehind: new RegExp(`^[\\s-]+${noun}\\s*[,:]`, "i"),
    // "An outage of Ledger exports" is none of Ledger, and a capital tells that "Ausfall der Kasse Nord" isn't either.
    behindName: language.nounsAreCapital ? /^(?:\s*[,:]|\s+\p{Ll})/u : /^\s*[,:]/u,
  };
});

/** The system; undefined where something of it, or nothing of the contract, is meant. */
export function outageInFront(sentence: string, { systems }: Reading): string | undefined {
  if (!mayBegin(sentence)) return undefined;
  const [only, ...others] = grammars.flatMap((grammar) => {
    const named = (start: number, behind: RegExp) => {
      const rest = sentence.slice(start);
      const [first] = systems.mentions.in(rest);
      const isNext = first?.start === 0 && behind.test(rest.slice(first.end));
      return isNext && first.ids.length === 1 ? first.ids : [];
    };
    const [before] = grammar.ofSystem.exec(sentence) ?? [];
    if (before !== undefined) return named(before.length, grammar.behindName);
    const [opening] = grammar.opening.exec(sentence) ?? [];
    return opening === undefined ? [] : named(opening.length, grammar.nounBehind);
  });
  return others.every((other) => other === only) ? only : undefined;
}

/** Most texts speak of no outage by a noun. */
export function mayBegin(text: string): boolean {
  return nouns.some((key) => says(text, key));
}
