/**
 * What the words of headings, labels and table headers mean. The words themselves are rows of `vocabulary/`, one
 * file a language, and those a team adds; nothing else in the program knows a word of a contract.
 */
import { remembered } from "../text/remembered.ts";
import { languages } from "./languages.ts";
import {
  type ColumnKey,
  type LabelKey,
  type Language,
  type SectionKey,
  wordsIn,
} from "./language.ts";
import { languageOf, type OwnWords } from "./own-words.ts";
import { phraseSource } from "./phrases.ts";
import { type Slips, slipsIn } from "./spoken.ts";
import { tellingWords } from "./telling-words.ts";

export type { ColumnKey, LabelKey, SectionKey } from "./language.ts";

const conjunction = new RegExp(`${phraseSource("and")}.*$`, "i");
/** "Passwords etc." */
const andSoOn = new RegExp(`(?<!\\s)\\s+${phraseSource("andSoOn")}$`, "i");
const optionNumber = new RegExp(`^${phraseSource("option")}\\s*\\w+\\s*[:：.–—-]\\s*`, "i");
/** "What happens if Ledger is unavailable?", "Was passiert, wenn …" */
const unavailable = new RegExp(`^(?:\\S+ ){0,2}?${phraseSource("unavailable")}`, "i");

/** "Consumer(s)", "Verbraucher(innen)" */
const pluralInBrackets = /(?<=\p{L})\((?:e?s|e?n|innen)\)(?!\p{L})/gu;

/** Lower case, without numbering, emoji, punctuation and the "&"; `2a. Auth & Security:` → `auth and security`. */
export const normaliseHeading = remembered((title) =>
  withoutNumbering(title.normalize("NFKC").toLowerCase())
    .replace(optionNumber, "")
    .replace(pluralInBrackets, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim(),
);

interface Meanings {
  section: (title: string) => SectionKey | undefined;
  tellingWordsOf: (key: SectionKey) => readonly string[];
  label: (label: string) => LabelKey | undefined;
  columns: Record<ColumnKey, string[]>;
  isAnyColumn: (header: string) => boolean;
  slipsAmong: (said: Iterable<string>) => Slips;
}

/** What is known is the program's, not a parameter: a hundred small questions are asked of it in every contract. */
let known = meaningsOf([]);
let own = JSON.stringify({});

/** From now on these words are known beside the built-in ones; those of the last call are not. */
export function knowOwnWords(words: OwnWords): void {
  const asked = JSON.stringify(words);
  if (asked === own) return;
  own = asked;
  known = meaningsOf([languageOf(words, normaliseHeading)]);
}

export function sectionKeyOf(title: string): SectionKey | undefined {
  return known.section(title);
}

/** The single words, in all languages, by which a heading that isn't known may be told to mean such a section. */
export function tellingWordsOf(key: SectionKey): readonly string[] {
  return known.tellingWordsOf(key);
}

export function labelKeyOf(label: string): LabelKey | undefined {
  return known.label(label);
}

export interface Meant {
  /** The heading that an unknown one is but for a slip. Either may be a label's. */
  section: (title: string) => string | undefined;
  /** The label that an unknown one is but for a slip; a heading's word may head a list as well. */
  label: (label: string) => string | undefined;
}

/** @param said all headings and labels of a contract, which tell the languages it is written in */
export function meantIn(said: readonly string[]): Meant {
  const slips = known.slipsAmong(said.map(normaliseHeading));
  return {
    // Few words are slips; only of those it is asked whether they mean something else.
    section(title) {
      const meant = slips.section(normaliseHeading(title));
      return meant !== undefined && labelKeyOf(title) ? undefined : meant;
    },
    label(label) {
      const meant = slips.label(normaliseHeading(label));
      return meant !== undefined && sectionKeyOf(label) ? undefined : meant;
    },
  };
}

/** The column that answers to `key`: the one whose header is the earliest of the key's words. */
export function columnIndex(headers: readonly string[], key: ColumnKey): number {
  const normalised = headers.map(normaliseHeading);
  for (const word of known.columns[key]) {
    const index = normalised.indexOf(word);
    if (index >= 0) return index;
  }
  return -1;
}

/** Is this the header of such a column, whatever else it may also mean? */
export function isColumn(header: string, key: ColumnKey): boolean {
  return known.columns[key].includes(normaliseHeading(header));
}

/** Is this the header of any column there is a word for? */
export function isAnyColumn(header: string): boolean {
  return known.isAnyColumn(header);
}

/** Without a leading emoji and `4.`, `2a.`, `§1`, `1.2`, `iv)`, `一、`. */
export function withoutNumbering(title: string): string {
  return title
    .replace(/[\uFE0F\u20E3]/g, "")
    .replace(/^[^\p{L}\p{N}§(["'<{]+/u, "")
    .replace(
      /^(?:§\s*)?(?:\d+[a-z]?(?:\.\d+)*(?:[.):、]\s*|\s+)|[ivx]+[.)]\s+|[一二三四五六七八九十]+[、.]\s*)/iu,
      "",
    );
}

/** As written; else without what stands in brackets; else without its second half: "Monitoring & on-call". */
function firstMatch<K extends string>(index: ReadonlyMap<string, K>, title: string): K | undefined {
  const halves = title.split(/\s\/\s/u);
  if (halves.length === 2) {
    // "Zweck / Purpose": a heading in two languages.
    const [one, other] = halves.map((half) => index.get(normaliseHeading(half)));
    if (one !== undefined && one === other) return one;
  }
  const withoutBrackets = title.replace(/(?:(?<!\s)\s+)?[([{（].*$/su, "");
  for (const candidate of new Set([title, withoutBrackets])) {
    const words = normaliseHeading(candidate);
    const found =
      index.get(words) ??
      index.get(words.replace(andSoOn, "")) ??
      index.get(words.replace(conjunction, "").trim());
    if (found) return found;
  }
  return undefined;
}

/** Where two languages use one word for two things, the earlier one's meaning counts. */
function meaningsOf(ofTeam: readonly Language[]): Meanings {
  const [english, ...further] = languages;
  const of = [...ofTeam, ...languages];
  const sections = indexOf(of.map((language) => language.sections));
  const labels = indexOf(of.map((language) => language.labels));
  const columns = columnWords(of);
  const columnsOfAll = new Set(Object.values(columns).flat());
  return {
    section: remembered((title) => firstMatch(sections, title)),
    tellingWordsOf: tellingWords(of),
    label: remembered(
      (label) =>
        firstMatch(labels, label) ??
        (unavailable.test(normaliseHeading(label)) ? "unavailable" : undefined),
    ),
    columns,
    isAnyColumn: remembered((header) => columnsOfAll.has(normaliseHeading(header))),
    slipsAmong: slipsIn([...ofTeam, english], further),
  };
}

function indexOf<K extends string>(tables: Partial<Record<K, string>>[]): Map<string, K> {
  const index = new Map<string, K>();
  for (const table of tables) {
    for (const [key, row] of Object.entries(table) as [K, string][]) {
      for (const word of wordsIn(row)) if (!index.has(word)) index.set(word, key);
    }
  }
  return index;
}

function columnWords(of: readonly Language[]): Record<ColumnKey, string[]> {
  const found = {} as Record<ColumnKey, string[]>;
  for (const language of of) {
    for (const [key, row] of Object.entries(language.columns) as [ColumnKey, string][]) {
      found[key] = [...(found[key] ?? []), ...wordsIn(row)];
    }
  }
  return found;
}
