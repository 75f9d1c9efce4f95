/** Questions of one kind, told by a sign among words that say nothing about what is asked for. */
export interface Phrases {
  /** Of these one must be there. */
  signs: string;
  /** What else may stand around it. */
  around: string;
}

const small = "a an the of in for from with";

/** Returns what reads a question: what is left of it, or nothing where it isn't of the kind or nothing is left. */
export function phraseBook(phrases: Phrases): (typed: string) => string | undefined {
  const signs = wordSet(phrases.signs);
  const around = wordSet(`${phrases.around} ${small}`);
  return (typed) => {
    const words = typed.replace(/[?¿!]+\s*$/, "").split(/\s+/);
    const plain = words.map((word) => word.toLowerCase());
    if (!plain.some((word) => signs.has(word))) return undefined;
    const rest = words.filter(
      (_, at) => !signs.has(plain[at] ?? "") && !around.has(plain[at] ?? ""),
    );
    return rest.length > 0 ? rest.join(" ") : undefined;
  };
}

function wordSet(words: string): Set<string> {
  return new Set(words.split(" "));
}
