/** The sections of a page that a result shows. */
import type { PagefindResultData, PagefindSubResult } from "@pagefind/component-ui";
import { holdsIdentifiers } from "../../site/search/query/identifiers.ts";
import { sectionsInOrder } from "../../site/search/query/sections-in-order.ts";
import { parse } from "./parse.ts";

const most = 4;

export interface Asked {
  /** As typed. */
  term: string;
  /** As looked for in the texts. */
  question: string;
  /** Whether a section is asked for by its heading. */
  asksSection?: boolean;
}

export function sectionsFor(
  result: PagefindResultData,
  { term, question, asksSection = false }: Asked,
): PagefindSubResult[] {
  const { title = "", url = result.url } = result.meta;
  const words = wordsOf(result);
  const found = (asksSection ? (result.sub_results ?? []) : literalSections(result, term))
    // What stands before the first heading.
    .filter((section) => section.url !== url)
    .map((section) => ({
      section,
      title: section.title,
      isAside: section.url.endsWith("#atlas-author"),
      found: (section.locations ?? []).map((place) => words[place] ?? ""),
    }));
  return sectionsInOrder(found, { question, pageTitle: title, most }).map(({ section }) => section);
}

/** Of who pastes an identifier, the sections that have it are wanted, not those that share a word with it. */
function literalSections({ sub_results = [] }: PagefindResultData, term: string) {
  const literal = sub_results.filter(({ excerpt }) =>
    holdsIdentifiers(parse(excerpt).textContent ?? "", term),
  );
  return literal.length > 0 ? literal : sub_results;
}

/** As Pagefind counts them; the declared type doesn't know its raw text, in which it marks words that no space divides. */
function wordsOf(result: PagefindResultData): string[] {
  const { raw_content: raw, content = "" } = result as { raw_content?: string; content?: string };
  const text = raw ?? content;
  return text.split(text.includes("\u200b") ? "\u200b" : /\s+/);
}
