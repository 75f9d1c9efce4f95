/** Ids of which each is given once. Thousands may want the same one, so none that was given is tried again. */
export type FreeIds = (wanted: string, another?: (n: number) => string) => string;

/**
 * @param taken Ids that are never given.
 * @returns gives the wanted id, or the first of `another(1)`, `another(2)`, … that is free; unless said otherwise these are
 *   `wanted-2`, `wanted-3`, …
 */
export function freeIds(taken: Iterable<string> = []): FreeIds {
  const given = new Set(taken);
  const tried = new Map<string, number>();
  return (wanted, another = (n) => `${wanted}-${n + 1}`) => {
    const series = another(1);
    let n = tried.get(series) ?? 0;
    let id = n === 0 ? wanted : another(n);
    while (given.has(id)) id = another((n += 1));
    tried.set(series, n);
    given.add(id);
    return id;
  };
}
