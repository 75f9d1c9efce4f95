/** Words of a question that stand nearly everywhere and say nothing of what is asked for. */
const small = new Set(
  (
    "a an the and or of in on at to from for with by is are was be do does it its this that if when " +
    "who what which where how why"
  ).split(" "),
);

/** Those of the question's words that tell what is asked for; all, where none does. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  return telling.length > 0 ? telling : [...words];
}
