/** "written by Ops, Till and Ledger read": which names stand in front of a verb of their own, and belong to none before them. */
import type { AccessToken } from "./access-tokens.ts";

/** The places of their tokens. */
export function actingNames(tokens: readonly AccessToken[]): ReadonlySet<number> {
  // "Producer Till, consumer …"
  const headed = tokens[0]?.kind === "verb";
  const acting = tokens.flatMap((token, index) =>
    token.kind === "verb" &&
    !token.heads &&
    !token.passive &&
    !token.joined &&
    !(headed && token.apart)
      ? doersBefore(index, tokens)
      : [],
  );
  return new Set(acting);
}

/** The last, and those that are listed with it: behind a verb the first of them is its own unless a comma parts them. */
function doersBefore(verb: number, tokens: readonly AccessToken[]): number[] {
  const last = verb - 1;
  if (tokens[last]?.kind !== "names") return [];
  const named = (at: number) => {
    const token = tokens[at];
    return token?.kind === "names" ? token : undefined;
  };
  let first = last;
  while (named(first)?.joined) first -= 1;
  if (first < last)
    while (named(first)?.apart && named(first - 1)?.apart && !named(first - 1)?.joined) first -= 1;
  return named(first)?.apart ? range(first, last) : [last];
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
