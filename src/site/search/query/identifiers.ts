/** Words that are identifiers rather than language: with punctuation inside, as `/v2/journal` or `Idempotency-Key`. */
export function identifiersIn(term: string): string[] {
  return term.split(/\s+/).filter((word) => /[^\p{L}\p{N}\p{M}][\p{L}\p{N}]/u.test(word));
}

/** True where the text has every identifier of the term, letter for letter; false where the term has none. */
export function holdsIdentifiers(text: string, term: string): boolean {
  const identifiers = identifiersIn(term.toLowerCase());
  const held = text.toLowerCase();
  return identifiers.length > 0 && identifiers.every((identifier) => held.includes(identifier));
}
