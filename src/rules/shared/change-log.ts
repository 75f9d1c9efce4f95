import type { Change } from "../../contract/model/schema.ts";

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

/** Where a log that goes up and down first goes the other way: the entry's index, else -1. */
export function turnOf(changes: readonly Change[]): number {
  let way = 0;
  let before: string | undefined;
  return changes.findIndex(({ date }) => {
    const step = before && date?.date ? compare(before, date.date) : 0;
    before = date?.date ?? before;
    way ||= step;
    return step !== 0 && step !== way;
  });
}

/**
 * The entry that says what is so now: at the end that the order makes the newest, and of that day the one of the
 * highest version. In a log whose dates go up and down one of them is wrong, so that both the entry of the last day
 * and that of the highest version may be the latest.
 */
export function latestChanges(changes: readonly Change[]): Change[] {
  const order = orderOf(changes);
  if (order === "mixed") {
    const lastDay = changes
      .flatMap(({ date }) => date?.date ?? [])
      .toSorted(compare)
      .at(-1);
    const onLastDay = changes.filter(({ date }) => date?.date === lastDay);
    return [...new Set([...highest(onLastDay), ...highest(changes)])];
  }
  const newestFirst = order === "newest-first" ? changes : changes.toReversed();
  const older = newestFirst.findIndex(({ date }) => date?.date !== newestFirst[0]?.date?.date);
  return highest(older < 0 ? newestFirst : newestFirst.slice(0, older));
}

/** Whether no date that can't be read leaves open which entry is the latest: two days that differ show the order of the rows. */
export function isLatestClear(changes: readonly Change[]): boolean {
  if (!changes.some(isUnread)) return true;
  const order = orderOf(changes);
  const newestFirst = order === "oldest-first" ? changes.toReversed() : changes;
  const lastDay = newestFirst.find(({ date }) => date?.date)?.date?.date;
  const older = newestFirst.findIndex(({ date }) => date?.date && date.date !== lastDay);
  if (order === "mixed" || older < 0) return false;
  return !newestFirst.slice(1, older).some(isUnread);
}

function isUnread({ date }: Change): boolean {
  return date !== undefined && date.date === undefined;
}

/** Of equals the first. */
function highest(changes: readonly Change[]): Change[] {
  const numbered = changes.filter(({ version }) => /^\d/.test(version ?? ""));
  const [top] = numbered.toSorted((a, b) => byNumber.compare(b.version ?? "", a.version ?? ""));
  return [top ?? changes[0]].flatMap((change) => change ?? []);
}

const byNumber = new Intl.Collator("en", { numeric: true });

// ISO dates order as text.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
