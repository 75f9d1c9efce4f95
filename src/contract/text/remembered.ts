const nothing = Symbol("looked up, and nothing found");

/**
 * Contracts say the same words again and again; what is said once in ten thousand titles may be looked up again.
 *
 * @param most How many answers are kept.
 */
export function remembered<K>(lookUp: (words: string) => K, most = 10_000): (words: string) => K {
  const known = new Map<string, K | typeof nothing>();
  return (words) => {
    const before = known.get(words);
    if (before === nothing) return undefined as K;
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = lookUp(words);
    known.set(words, found === undefined ? nothing : found);
    return found;
  };
}
