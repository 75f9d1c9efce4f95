/**
 * What one language contributes. Every value is one line of words separated by ` | `. Headings, labels and columns
 * are compared after `normaliseHeading` (lower case, no numbering, emoji or punctuation); phrases are searched for in
 * running text and may use regular expressions. English has every key; a further language has what differs from it.
 */
import type { columns } from "./english/columns.ts";
import type { labels } from "./english/labels.ts";
import type { phrases } from "./english/phrases.ts";
import type { sections } from "./english/sections.ts";

export type SectionKey = keyof typeof sections;
export type LabelKey = keyof typeof labels;
export type ColumnKey = keyof typeof columns;
export type PhraseKey = keyof typeof phrases;

export interface Language {
  sections: Partial<Record<SectionKey, string>>;
  labels: Partial<Record<LabelKey, string>>;
  columns: Partial<Record<ColumnKey, string>>;
  phrases: Partial<Record<PhraseKey, string>>;
  /** A capital is then no sign of a name. */
  nounsAreCapital?: true;
}

/** The words of one row. */
export function wordsIn(row: string | undefined): string[] {
  return (row ?? "")
    .split(" | ")
    .map((word) => word.trim())
    .filter(Boolean);
}
