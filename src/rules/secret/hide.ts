/** Texts taken out of a text, in time that doesn't grow with how many there are. */

const shownInstead = "•••";

export function hiding(secrets: Iterable<string>): (text: string) => string {
  // Longest first: a key's first half may be a secret as well.
  const all = [...new Set(secrets)].filter(Boolean).toSorted((a, b) => b.length - a.length);
  const shortest = all.at(-1)?.length ?? 0;
  const byBeginning = Map.groupBy(all, (secret) => secret.slice(0, shortest));
  const known = new Map<string, string>();
  return (text) => {
    let shown = known.get(text);
    if (shown === undefined) known.set(text, (shown = hidden(text, shortest, byBeginning)));
    return shown;
  };
}

function hidden(
  text: string,
  shortest: number,
  byBeginning: ReadonlyMap<string, readonly string[]>,
): string {
  if (shortest === 0) return text;
  let shown = "";
  let from = 0;
  for (let at = 0; at + shortest <= text.length; at += 1) {
    const secret = byBeginning
      .get(text.slice(at, at + shortest))
      ?.find((candidate) => text.startsWith(candidate, at));
    if (secret === undefined) continue;
    shown += text.slice(from, at) + shownInstead;
    from = at + secret.length;
    at = from - 1;
  }
  return shown + text.slice(from);
}
