/** Words that stand in many pages, as what slips of the finger can be put right to: `rolback`, `invoces`. */

/** Looking at more would take long where there are many, and tell little more. */
const mostTexts = 400;

const mostWords = 800;

/** A word that stands in fewer may be a slip itself. */
const fewestTexts = 3;

/** Shorter ones are one letter from too many others; of languages without spaces, a word is a sentence. */
const plainWord = /(?<![\p{L}\p{N}_])[\p{L}]{4,20}(?![\p{L}\p{N}_])/gu;

/** The most frequent first. */
export function commonWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of spread(texts))
    for (const word of new Set(text.toLowerCase().match(plainWord)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewestTexts)
    .toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}

/** Evenly, since neighbours are alike. */
function spread(texts: readonly string[]): string[] {
  const step = Math.max(1, texts.length / mostTexts);
  const kept = Math.min(texts.length, mostTexts);
  return Array.from({ length: kept }, (_, place) => texts[Math.floor(place * step)] ?? "");
}
