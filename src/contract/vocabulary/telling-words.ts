import { type Language, type SectionKey, wordsIn } from "./language.ts";

/** A word that heads as many kinds of sections, "what" or "when", tells none of them. */
const fewestKinds = 4;

/** The single words, in all languages, by which a heading that isn't known may be told to mean a section. */
export function tellingWords(
  languages: readonly Language[],
): (section: SectionKey) => readonly string[] {
  let found: Map<string, readonly string[]> | undefined;
  return (section) => (found ??= findIn(languages)).get(section) ?? [];
}

function findIn(languages: readonly Language[]): Map<string, readonly string[]> {
  const all = new Map<string, Set<string>>();
  for (const { sections } of languages)
    for (const [section, row] of Object.entries(sections)) {
      const words = wordsIn(row).flatMap((heading) => heading.split(" "));
      all.set(section, new Set([...(all.get(section) ?? []), ...words]));
    }
  const uses = new Map<string, number>();
  for (const words of all.values())
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return new Map(
    [...all].map(([section, words]) => [
      section,
      [...words].filter((word) => (uses.get(word) ?? 0) < fewestKinds),
    ]),
  );
}
