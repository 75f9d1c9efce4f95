/** Words a team adds to the vocabulary: the headings, labels and column headers of its own contracts. */
import { z } from "zod";
import { columns } from "./english/columns.ts";
import { labels } from "./english/labels.ts";
import { sections } from "./english/sections.ts";
import type { Language } from "./language.ts";

const words = z.array(z.string().trim().min(1));

function wordsBy<K extends string>(table: Readonly<Record<K, string>>, of: string) {
  const shape = Object.fromEntries(Object.keys(table).map((key) => [key, words.optional()]));
  return z
    .strictObject(shape as Record<K, z.ZodOptional<typeof words>>)
    .optional()
    .describe(of);
}

export const ownWordsSchema = z.strictObject({
  sections: wordsBy(sections, "Headings, by the section they mean."),
  labels: wordsBy(labels, "Labels, by the fact they state."),
  columns: wordsBy(columns, "Headers of tables, by what the column holds."),
});

/** Lists of words by the key they mean. A word that has a meaning already gets this one. */
export type OwnWords = z.infer<typeof ownWordsSchema>;

/** The words as a language of their own; `normalise` makes them what headings are compared as. */
export function languageOf(own: OwnWords, normalise: (word: string) => string): Language {
  const rows = (table: Partial<Record<string, string[]>> = {}) =>
    Object.fromEntries(
      Object.entries(table).map(([key, list = []]) => [key, list.map(normalise).join(" | ")]),
    );
  return {
    sections: rows(own.sections),
    labels: rows(own.labels),
    columns: rows(own.columns),
    phrases: {},
  };
}
