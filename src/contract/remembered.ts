/** Contracts say the same words again and again; what is said once in ten thousand titles may be looked up again. */
export function remembered<K>(lookUp: (words: string) => K): (words: string) => K {
  const known = new Map<string, K>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined || known.has(words)) return before as K;
    if (known.size >= 10_000) known.clear();
    const found = lookUp(words);
    known.set(words, found);
    return found;
  };
}
