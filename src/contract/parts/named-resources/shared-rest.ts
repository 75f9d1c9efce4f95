/** "`a`, `b` and `c`: Till writes": what is said behind the last name of a list is said of all. */
import { phraseSource, says } from "../../vocabulary/phrases.ts";

const joins = new RegExp(`^\\s*(?:[,，]\\s*)?(?:${phraseSource("and")}|[&+])\\s*$`, "i");
const comma = /^\s*[,，、]\s*$/u;
const access = ["reads", "writes", "readsAndWrites", "loads"] as const;

export function sharingRest<Entry extends { rest: string }>(entries: readonly Entry[]): Entry[] {
  let shared: string | undefined;
  return entries
    .toReversed()
    .map((entry, index, all) => {
      const next = all[index - 1];
      const goesOn = next !== undefined && isSaidOfBoth(entry.rest, shared, next.rest);
      shared = goesOn ? (shared ?? next.rest) : undefined;
      return shared === undefined ? entry : { ...entry, rest: shared };
    })
    .toReversed();
}

/** Behind a comma alone a remark may be the last name's own; who reads and who writes is said of all. */
function isSaidOfBoth(between: string, shared: string | undefined, rest: string): boolean {
  if (joins.test(between)) return true;
  return comma.test(between) && (shared !== undefined || access.some((key) => says(rest, key)));
}
