/** The reader's own last searches, newest first. */
const kept = 6;

export function withRecent(searches: readonly string[], asked: string): string[] {
  const search = asked.trim();
  if (search === "") return [...searches];
  const others = searches.filter((other) => other.toLowerCase() !== search.toLowerCase());
  return [search, ...others].slice(0, kept);
}

/** What was stored, by whatever version of this site; anything else than a list of texts is none. */
export function recentFrom(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(value)
      ? value.filter((one) => typeof one === "string").slice(0, kept)
      : [];
  } catch {
    return [];
  }
}
