/** A path must be looked for in both ways: where a contract writes the whole URL, its end is no word of its own. */
export function isPath(term: string): boolean {
  return /\/[^\s/]/.test(term);
}

/**
 * The ways to ask for what was typed, strictest first. Pagefind takes punctuation out of a word, so `/v3/books` is
 * looked up as `v3books` and finds a path that begins so, but not the middle of one, nor the words apart.
 */
export function queryVariants(typed: string): string[] {
  const term = typed.trim();
  // What is in quotes is meant word for word.
  if (term === "" || term.includes('"')) return [term];
  const variants = [
    term,
    words(
      term.replace(/^[A-Z]+\s+(?=\/|https?:)/, "").replace(/\b[a-z][a-z0-9+.-]*:\/\//gi, ""),
      /[/\\?&=#{}<>]+/,
    ),
    words(term, /[^\p{L}\p{N}\p{M}]+/u),
  ];
  return [...new Set(variants)].filter((variant) => variant !== "");
}

/**
 * The same in words apart, where a word of it has parts: of `ledger-client` Pagefind finds whatever begins as it does,
 * and so every page with `ledger`.
 */
export function partsApart(typed: string): string | undefined {
  const hasParts = /[\p{L}\p{N}][-_.:][\p{L}\p{N}]/u.test(typed) && !typed.includes('"');
  return hasParts ? words(typed, /[^\p{L}\p{N}\p{M}]+/u) : undefined;
}

function words(term: string, separators: RegExp): string {
  return term
    .split(separators)
    .flatMap((part) => part.split(/\s+/))
    .filter(Boolean)
    .join(" ");
}

/** Two or three words that a contract may write as one: `client handle` is the field `clientHandle`. */
export function joinedWords(typed: string): string | undefined {
  const parts = typed.split(/\s+/);
  const plain = parts.every((part) => /^\p{L}+$/u.test(part));
  return plain && (parts.length === 2 || parts.length === 3) ? parts.join("") : undefined;
}
