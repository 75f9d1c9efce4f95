/**
 * What the words of headings, labels and table headers mean. The words themselves are rows of `vocabulary/`, one
 * file a language; nothing else in the program knows a word of a contract.
 */
import { remembered } from "./remembered.ts";
import { languages } from "./vocabulary/languages.ts";
import {
  type ColumnKey,
  type LabelKey,
  type Language,
  type SectionKey,
  wordsIn,
} from "./vocabulary/language.ts";
import { phraseSource } from "./vocabulary/phrases.ts";

export type { ColumnKey, LabelKey, SectionKey } from "./vocabulary/language.ts";

const sections = indexOf<SectionKey>((language) => language.sections);
const labels = indexOf<LabelKey>((language) => language.labels);
const columns = columnWords();

const conjunction = new RegExp(`${phraseSource("and")}.*$`, "iu");
const optionNumber = new RegExp(`^${phraseSource("option")}\\s*\\w+\\s*[:：.–—-]\\s*`, "iu");
/** "What happens if Ledger is unavailable?", "Was passiert, wenn …" */
const unavailable = new RegExp(`^(?:\\S+ ){0,2}?${phraseSource("unavailable")}`, "iu");

export const sectionKeyOf = remembered((title: string): SectionKey | undefined =>
  firstMatch(sections, title),
);

export const labelKeyOf = remembered(
  (label: string): LabelKey | undefined =>
    firstMatch(labels, label) ??
    (unavailable.test(normaliseHeading(label)) ? "unavailable" : undefined),
);

/** The column that answers to `key`: the one whose header is the earliest of the key's words. */
export function columnIndex(headers: readonly string[], key: ColumnKey): number {
  const normalised = headers.map((header) => normaliseHeading(header));
  for (const word of columns[key]) {
    const index = normalised.indexOf(word);
    if (index >= 0) return index;
  }
  return -1;
}

/** Is this the header of such a column, whatever else it may also mean? */
export function isColumn(header: string, key: ColumnKey): boolean {
  return columns[key].includes(normaliseHeading(header));
}

/** Lower case, without numbering, emoji, punctuation and the "&"; `2a. Auth & Security:` → `auth and security`. */
export function normaliseHeading(title: string): string {
  return withoutNumbering(title.normalize("NFKC").toLowerCase())
    .replace(optionNumber, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
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
  const withoutBrackets = title.replace(/\s*[([{（].*$/u, "");
  for (const candidate of new Set([title, withoutBrackets])) {
    const words = normaliseHeading(candidate);
    const found = index.get(words) ?? index.get(words.replace(conjunction, "").trim());
    if (found) return found;
  }
  return undefined;
}

function indexOf<K extends string>(
  tableOf: (language: Language) => Partial<Record<K, string>>,
): Map<string, K> {
  const index = new Map<string, K>();
  for (const language of languages) {
    for (const [key, row] of Object.entries(tableOf(language)) as [K, string][]) {
      for (const word of wordsIn(row)) if (!index.has(word)) index.set(word, key);
    }
  }
  return index;
}

function columnWords(): Record<ColumnKey, string[]> {
  const found = {} as Record<ColumnKey, string[]>;
  for (const language of languages) {
    for (const [key, row] of Object.entries(language.columns) as [ColumnKey, string][]) {
      found[key] = [...(found[key] ?? []), ...wordsIn(row)];
    }
  }
  return found;
}
