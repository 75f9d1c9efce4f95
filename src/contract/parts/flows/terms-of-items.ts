/** "- Orders (JSON, hourly)" over "- Returns: CSV, nightly": a list of what flows, each item with its format or how often it does. */
import { type Facts, factsInText, factsOnLine, isOfOtherTime } from "../calls/facts-in-text.ts";
import { unlabelledItems } from "../calls/facts-in-items.ts";
import { termInSentence } from "./flow-in-sentences.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";

type Term = "format" | "frequency";

const inBrackets = /^([^()]{2,60}?)\s*\(([^()]+)\)[.。]?$/u;
const behindColon = /^([^:：,]{2,60}?)\s*[:：]\s+/u;

/** Nothing where an item has no terms at all, for then it is another list. */
export function termOfItems(
  term: Term,
  sections: readonly SectionNode[],
  path: string,
  reading: Reading,
): string | undefined {
  for (const section of sections) {
    const items = unlabelledItems(section, reading).filter(({ text }) => !isOfOtherTime(text));
    const terms = items.map(({ text }) => termsIn(text));
    if (terms.length === 0 || terms.some((facts) => facts.length === 0)) continue;
    const told = terms.flatMap((facts, index) => {
      const [, value] = facts.find(([key]) => key === term) ?? [];
      return value === undefined ? [] : [{ title: titleOf(items[index]?.text ?? ""), value }];
    });
    const [first] = items;
    if (first && told.length > 0)
      return reading.at(path, first.place, wordingOf(told, told.length === items.length));
  }
  return undefined;
}

/** Each wording once; told of some things only, with what it is told of. */
function wordingOf(told: readonly { title: string; value: string }[], areAll: boolean): string {
  const isTitled = !areAll && told.every(({ title }) => title !== "");
  const wordings = told.map(({ title, value }) => (isTitled ? `${value} (${title})` : value));
  return [...new Set(wordings)].join("; ");
}

const title = /^[^,，;:：()`]{2,40}?(?=\s*[,，;:：(])/u;

function titleOf(item: string): string {
  return title.exec(item)?.[0].replace(/[*_]/g, "") ?? "";
}

export function termsIn(item: string): (readonly [Term, string])[] {
  const alone = factsInText(item);
  // What is nothing but terms names no cargo; a topic is some.
  if (alone.length > 0) return alone.some(([key]) => key === "event") ? termsAmong(alone) : [];
  const [, name = ""] = behindColon.exec(item) ?? [];
  if (labelKeyOf(name) ?? sectionKeyOf(name)) return [];
  const line = item.replace(inBrackets, "$1, $2").replace(behindColon, "$1, ");
  const told = termsAmong(factsOnLine(line));
  return told.length > 0 ? told : termsInSentence(item);
}

function termsAmong(facts: Facts) {
  return facts.flatMap(([key, value]) =>
    key === "format" || key === "frequency" ? [[key, value] as const] : [],
  );
}

/** "Orders are sent as JSON every hour." */
export function termsInSentence(item: string) {
  return (["format", "frequency"] as const).flatMap((term) => {
    const told = termInSentence(term, item);
    return told === undefined ? [] : [[term, told] as const];
  });
}
