/** Questions of one kind, told by a sign among words that say nothing about what is asked for. A line a language. */
export interface Phrases {
  /** Of these one must be there. */
  signs: readonly string[];
  /** What else may stand around it. */
  around: readonly string[];
}

const small = [
  "a an the of in for from with",
  "der die das den dem des ein eine einen von vom für mit im",
  "el la los las un una de del en para con",
  "的 了",
];

/** Chinese is written without spaces: a word of these is one wherever it stands. */
const unspaced = /\p{Script=Han}/u;

/** Returns what reads a question: what is left of it, or nothing where it isn't of the kind or nothing is left. */
export function phraseBook(phrases: Phrases): (typed: string) => string | undefined {
  const signs = wordSet(phrases.signs);
  const around = wordSet([...phrases.around, ...small]);
  const within = anyOf([...signs, ...around].filter((word) => unspaced.test(word)));
  return (typed) => {
    const words = typed
      .replace(within, " $& ")
      .split(/\s+/)
      .map((word) => word.replace(/^[¿¡]+|[?？!！,，]+$/g, ""))
      .filter(Boolean);
    const plain = words.map((word) => word.toLowerCase());
    if (!plain.some((word) => signs.has(word))) return undefined;
    const rest = words.filter(
      (_, at) => !signs.has(plain[at] ?? "") && !around.has(plain[at] ?? ""),
    );
    return rest.length > 0 ? rest.join(" ") : undefined;
  };
}

function wordSet(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** The longest first: `写入` is one word. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.toSorted((one, two) => two.length - one.length).join("|"), "gu");
}
