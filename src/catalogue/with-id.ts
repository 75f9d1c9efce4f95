/** Finds what has an id without going through the whole list, as every page of a large catalogue asks for some. */
interface Identified {
  id: string;
}

const known = new WeakMap<readonly Identified[], ReadonlyMap<string, number>>();

/** The first one, where several have the same id. The list must not change afterwards. */
export function withId<Entry extends Identified>(
  entries: readonly Entry[],
  id: string | undefined,
): Entry | undefined {
  const place = id === undefined ? undefined : placesIn(entries).get(id);
  return place === undefined ? undefined : entries[place];
}

/** Each once, in the order of the list. */
export function withIds<Entry extends Identified>(
  entries: readonly Entry[],
  ids: Iterable<string>,
): Entry[] {
  const places = placesIn(entries);
  const found = new Set<number>();
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined) found.add(place);
  }
  return [...found].toSorted((a, b) => a - b).flatMap((place) => entries[place] ?? []);
}

function placesIn(entries: readonly Identified[]): ReadonlyMap<string, number> {
  const places =
    known.get(entries) ??
    new Map(entries.map(({ id }, place) => [id, place] as const).toReversed());
  known.set(entries, places);
  return places;
}
