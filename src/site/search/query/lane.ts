/** The sides of a contract as a result knows them, and which way a section goes between them. */
export type Lane = "a" | "b" | "other";

export interface Side {
  id: string;
  name: string;
  lane: Lane;
}

export interface Way {
  from: Side;
  to: Side;
}

/** Between names and between ids in what the index keeps of a page. */
export const betweenNames = " · ";
export const betweenIds = " ";
/** Between a heading's anchor and that of its direction. */
export const ofWay = "=";

/** In the contract's order: the first two give in the two lanes, a third in a hue of its own. */
export function sidesOf(names: string | undefined, ids: string | undefined): Side[] {
  const all = ids?.split(betweenIds) ?? [];
  const named = names?.split(betweenNames) ?? [];
  // A name may hold what divides names; better no colour than another's.
  if (all.length !== named.length) return [];
  return all.map((id, place) => ({
    id,
    name: named[place] ?? id,
    lane: place === 0 ? "a" : place === 1 ? "b" : "other",
  }));
}

/**
 * `#a-to-b-purpose`, `#carrier-hub-to-swiftdrop-error-handling`: anchors as the contract's page gives them.
 *
 * @param ways What the index keeps of headings with other anchors, `#when-ledger-is-down`.
 */
export function wayOf(address: string, sides: readonly Side[], ways = ""): Way | undefined {
  const written = decodeURIComponent(/#(.*)$/.exec(address)?.[1] ?? "");
  const told = ways.split(betweenIds).find((each) => each.startsWith(written + ofWay));
  const anchor = told?.slice(written.length + ofWay.length) ?? written;
  const possible = sides.flatMap((from) =>
    sides.filter((to) => to !== from).map((to) => ({ from, to, key: keyOf(from, to) })),
  );
  // `till-to-shop` begins `till-to-shop-scan` as well.
  const [longest] = possible
    .filter(({ key }) => anchor === key || anchor.startsWith(`${key}-`))
    .toSorted((one, other) => other.key.length - one.key.length);
  return longest && { from: longest.from, to: longest.to };
}

function keyOf(from: Side, to: Side): string {
  const isMain = from.lane !== "other" && to.lane !== "other";
  return isMain ? `${from.lane}-to-${to.lane}` : `${from.id}-to-${to.id}`;
}

export interface TitlePart {
  text: string;
  /** Of a system's name. */
  lane?: Lane;
}

/** A title that is its systems' names with signs between them, taken apart; any other title is one part. */
export function titleParts(title: string, sides: readonly Side[]): TitlePart[] {
  const parts: TitlePart[] = [];
  let rest = title;
  for (const [place, { name, lane }] of sides.entries()) {
    const at = rest.indexOf(name);
    const sign = rest.slice(0, Math.max(at, 0));
    const isDivided = place === 0 ? at === 0 : /^\s*[^\p{L}\p{N}]+\s*$/u.test(sign);
    if (at < 0 || !isDivided) return [{ text: title }];
    if (sign !== "") parts.push({ text: sign });
    parts.push({ text: name, lane });
    rest = rest.slice(at + name.length);
  }
  return rest === "" && parts.length > 1 ? parts : [{ text: title }];
}
