/**
 * What is meant rather than mentioned: a name of the catalogue's own or its beginning, an identifier in the midst of an
 * address, an endpoint with its places filled, a pair of systems. Everything else is a matter of words, and Pagefind's.
 */
import { accessTo } from "./access.ts";
import { beginnings } from "./begun.ts";
import { nameKey, nameKeys } from "./name-key.ts";
import type { NamedPage } from "../names/named-pages.ts";
import { namedParties, systemsByName } from "./named-parties.ts";
import { outageOf } from "./outage.ts";
import { peopleOf } from "./people.ts";
import { fillsPattern, fixedParts, patternOf, type Pattern } from "../names/patterns.ts";

export interface Recognised<Page> {
  /** Closest first; within a group the words decide. */
  groups: Page[][];
  /** What to look for in the texts instead of what was typed. */
  words: string;
  /** Where a part of what was typed is the name of something: texts that have the whole are meant rather. */
  isPart?: true;
  /** Where the words are of a section's heading, which is wanted even where another has an identifier among them. */
  asksSection?: true;
}

export type Named = Omit<NamedPage, "path">;

export type Recognise<Page> = (typed: string) => Recognised<Page> | undefined;

export function recogniser<Page extends Named>(pages: readonly Page[]): Recognise<Page> {
  const byName = indexed(pages, ({ names }) => names);
  const byTopic = indexed(pages, ({ about }) => about);
  const systemOf = systemsByName(pages);
  const begunBy = beginnings(pages);
  const patterns = pages.flatMap((page) =>
    (page.patterns ?? []).map((text) => ({ page, pattern: patternOf(text) })),
  );

  const called = (text: string): Recognised<Page> | undefined => {
    const groups = [byName, byTopic].flatMap((index) => {
      const found = index.get(nameKey(text));
      return found ? [found] : [];
    });
    return groups.length > 0 ? { groups, words: text } : undefined;
  };

  const identified = (typed: string): Recognised<Page> | undefined => {
    const found = tokensOf(typed)
      .filter(isIdentifier)
      .map(called)
      .find((each) => each !== undefined);
    return found && (/\s/.test(typed.trim()) ? found : { ...found, isPart: true });
  };

  const addressed = (typed: string): Recognised<Page> | undefined => {
    const asked = patternOf(typed);
    const fitting = patterns.filter(({ pattern }) => fillsPattern(asked, pattern));
    const [first] = fitting;
    if (!first) return undefined;
    return { groups: [fitting.map(({ page }) => page)], words: wordsOf(first.pattern) };
  };

  const between = (typed: string): Recognised<Page> | undefined => {
    const parties = namedParties(typed, systemOf);
    const [one, other] = parties;
    if (one === undefined || other === undefined) return undefined;
    const contracts = pages.filter(({ systems = [] }) =>
      parties.every((party) => systems.includes(party)),
    );
    return contracts.length > 0 ? { groups: [contracts], words: typed } : undefined;
  };

  const systemCalled = (text: string): Page | undefined =>
    byName.get(nameKey(text))?.find(({ systems = [] }) => systems.length === 1);

  /** A system is looked for in the words of the section that its page has for it. */
  const outOfOrder = (typed: string): Recognised<Page> | undefined => {
    const what = outageOf(typed);
    const found = what === undefined ? undefined : (called(what) ?? between(what));
    const section = what !== undefined && systemCalled(what) ? `if ${what} is down` : undefined;
    return found && { ...found, words: section ?? typed };
  };

  /** The page that names them goes before theirs. */
  const people = (typed: string): Recognised<Page> | undefined => {
    const asked = peopleOf(typed);
    if (!asked) return undefined;
    const of = outageOf(asked.of) ?? asked.of;
    const system = systemCalled(of);
    const owners = (system?.about ?? []).flatMap((name) => byName.get(nameKey(name)) ?? []);
    const groups = system
      ? [[system], owners].filter((group) => group.length > 0)
      : between(of)?.groups;
    return groups && { groups, words: `${of} ${asked.wording}` };
  };

  /** Shared things go before what is merely about them. */
  const access = (typed: string): Recognised<Page> | undefined => {
    const asked = accessTo(typed);
    if (!asked) return undefined;
    const { of, heading } = asked;
    const things = (found: readonly Page[] = []) =>
      found.filter(({ systems = [] }) => systems.length === 0);
    const exact = things(byName.get(nameKey(of)));
    const system = exact.length === 0 ? systemCalled(of) : undefined;
    if (system)
      return { groups: [[system]], words: `${of} ${heading.ofSystem}`, asksSection: true };
    const groups = exact.length > 0 ? [exact] : things(begunBy(of)).map((page) => [page]);
    if (groups.length === 0) return undefined;
    return { groups, words: `${of} ${heading.ofThing}`, asksSection: true };
  };

  const begun = (typed: string): Recognised<Page> | undefined => {
    const found = begunBy(typed);
    return found.length > 0 ? { groups: found.map((page) => [page]), words: typed } : undefined;
  };

  return (typed) =>
    called(typed) ??
    addressed(typed) ??
    people(typed) ??
    access(typed) ??
    called(withoutQuestion(typed)) ??
    outOfOrder(typed) ??
    identified(typed) ??
    between(withoutQuestion(typed)) ??
    begun(typed) ??
    begun(withoutQuestion(typed));
}

/** `who writes finance_dw.settlements?` asks for `finance_dw.settlements`. */
export function withoutQuestion(typed: string): string {
  const words = typed.replace(/^\s*[¿¡]+|[?？!]+\s*$/g, "").split(/\s+/);
  return words.filter((word) => !questionWords.has(word.toLowerCase())).join(" ");
}

const questionWords = new Set(
  (
    "who what which where how is are does do the a an of in to from for and between with " +
    "writes write writing reads read reading uses use using used owns own owner owned by contract contracts " +
    "depends depend depending relies rely on needs need consumes consume " +
    "wer was wo wie ist sind der die das in von aus zu für zwischen und mit schreibt liest nutzt verwendet " +
    "quién quien qué dónde cómo es son el la los las de del a para entre y con escribe lee usa utiliza"
  ).split(" "),
);

function indexed<Page>(
  pages: readonly Page[],
  names: (page: Page) => readonly string[] | undefined,
): Map<string, Page[]> {
  const index = new Map<string, Page[]>();
  for (const page of pages)
    for (const key of new Set((names(page) ?? []).flatMap(nameKeys)))
      if (key !== "") index.set(key, [...(index.get(key) ?? []), page]);
  return index;
}

/** Pieces of a sentence or an address that may be an identifier each. */
function tokensOf(typed: string): string[] {
  return typed.split(/[\s/?#&="'()]+/).filter(Boolean);
}

/** A plain word isn't one: it would make a page of every sentence with `ledger` in it. */
function isIdentifier(token: string): boolean {
  return /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(token) || token.length > 20;
}

function wordsOf(pattern: Pattern): string {
  return fixedParts(pattern).join(" ");
}
