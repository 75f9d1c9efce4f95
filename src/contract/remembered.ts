const nothing = Symbol("looked up, and nothing found");

/** Contracts say the same words again and again; what is said once in ten thousand titles may be looked up again. */
export function remembered<K>(lookUp: (words: string) => K): (words: string) => K {
  const known = new Map<string, K | typeof nothing>();
  return (words) => {
    const before = known.get(words);
    if (before === nothing) return undefined as K;
    if (before !== undefined) return before;
    if (known.size >= 10_000) known.clear();
    const found = lookUp(words);
    known.set(words, found === undefined ? nothing : found);
    return found;
  };
}
