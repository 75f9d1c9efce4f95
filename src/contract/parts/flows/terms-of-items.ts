/** "- Orders (JSON, hourly)" over "- Returns, CSV, nightly": a list of what flows, each item with its format or how often it does. */
import { factsInText, factsOnLine } from "../facts-in-text.ts";
import { unlabelledItems } from "../facts-in-items.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../../reading.ts";

type Term = "format" | "frequency";

const inBrackets = /^([^()]{2,60}?)\s*\(([^()]+)\)[.。]?$/u;

/** Each wording once; nothing where an item has no terms at all, for then it is another list. */
export function termOfItems(
  term: Term,
  sections: readonly SectionNode[],
  path: string,
  reading: Reading,
): string | undefined {
  for (const section of sections) {
    const items = unlabelledItems(section, reading);
    const terms = items.map(({ text }) => termsIn(text));
    if (terms.length === 0 || terms.some((facts) => facts.length === 0)) continue;
    const told = terms.flat().flatMap(([key, value]) => (key === term ? [value] : []));
    const [first] = items;
    if (first && told.length > 0)
      return reading.at(path, first.place, [...new Set(told)].join("; "));
  }
  return undefined;
}

function termsIn(item: string) {
  // What is nothing but terms names no cargo.
  if (factsInText(item).length > 0) return [];
  const told = factsOnLine(item.replace(inBrackets, "$1, $2"));
  return told.filter(([key]) => key === "format" || key === "frequency");
}
