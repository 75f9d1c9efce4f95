/** The order of business domains: as the configuration gives it, the others after by name, those of no domain last. */
import { compare, compareNames } from "../compare.ts";
import type { Catalogue } from "../schema.ts";

export function domainOrder({ domains = [] }: Pick<Catalogue, "domains">) {
  const rank = (domain: string | undefined) => {
    const at = domains.findIndex((name) => name.toLowerCase() === domain?.toLowerCase());
    if (at >= 0) return at;
    return domain === undefined ? domains.length + 1 : domains.length;
  };
  return (one: string | undefined, two: string | undefined): number =>
    rank(one) - rank(two) ||
    compareNames(one ?? "", two ?? "") ||
    // "é" may be written as one sign or as two: names that look alike still have an order of their own.
    compare(one ?? "", two ?? "");
}
