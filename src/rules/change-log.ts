import type { Change } from "../contract/schema.ts";

export type Order = "newest-first" | "oldest-first" | "mixed";

/** How the entries that have a date stand; without two different dates, newest first as usual. */
export function orderOf(changes: readonly Change[]): Order {
  const dates = changes.flatMap(({ date }) => date?.date ?? []);
  const steps = dates.slice(1).map((date, index) => compare(dates[index] ?? date, date));
  const rises = steps.some((step) => step < 0);
  const falls = steps.some((step) => step > 0);
  if (rises && falls) return "mixed";
  return rises ? "oldest-first" : "newest-first";
}

/** Teams write the newest entry first or last; nothing is said about a log that does both. */
export function latestChange(changes: readonly Change[]): Change | undefined {
  const order = orderOf(changes);
  if (order === "mixed") return undefined;
  return order === "oldest-first" ? changes.at(-1) : changes[0];
}

// ISO dates order as text.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
