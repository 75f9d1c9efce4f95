/** When a credential's turn comes: "every 90 days; last rotated 2026-07-01" → 2026-09-29. */
import { readDate } from "../../contract/model/dates.ts";
import { phrase, phraseSource } from "../../contract/vocabulary/phrases.ts";
import type { PhraseKey } from "../../contract/vocabulary/language.ts";

export interface Rotation {
  /** How often, as written. */
  every: string;
  /** The day of the last rotation, YYYY-MM-DD. */
  last: string;
  /** The day by which it has to be done again. */
  due: string;
}

type Span = [unit: "day" | "month", count: number];

const units: readonly (readonly [PhraseKey, Span])[] = [
  ["days", ["day", 1]],
  ["weeks", ["day", 7]],
  ["monthSpans", ["month", 1]],
  ["years", ["month", 12]],
];
const counted = units.map(
  ([key, span]) =>
    [
      new RegExp(`${phraseSource("every")}\\s*(\\d{1,3})\\s*${phraseSource(key)}`, "i"),
      span,
    ] as const,
);
const regular: readonly (readonly [PhraseKey, Span])[] = [
  ["weekly", ["day", 7]],
  ["monthly", ["month", 1]],
  ["quarterly", ["month", 3]],
  ["yearly", ["month", 12]],
];
/** What stands between "last" and its date, at most. */
const lastDate = new RegExp(`${phraseSource("last")}[^;；。]{0,40}`, "i");

/** Nothing where either the period or the last day isn't stated for certain. */
export function readRotation(policy: string): Rotation | undefined {
  const period = periodIn(policy);
  const last = readDate(lastDate.exec(policy)?.[0] ?? "").date;
  if (period === undefined || last === undefined) return undefined;
  return { every: period.written, last, due: after(last, period.span) };
}

function periodIn(policy: string): { written: string; span: Span } | undefined {
  for (const [pattern, [unit, length]] of counted) {
    const [written, count] = pattern.exec(policy) ?? [];
    if (written) return { written, span: [unit, length * Number(count)] };
  }
  for (const [key, span] of regular) {
    const [written] = phrase(key).exec(policy) ?? [];
    if (written) return { written, span };
  }
  return undefined;
}

/** A month after 31 January is the end of February. */
function after(day: string, [unit, count]: Span): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === "day") date.setUTCDate(date.getUTCDate() + count);
  else {
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + count);
    const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
    date.setUTCDate(Math.min(wanted, lastOfMonth.getUTCDate()));
  }
  return date.toISOString().slice(0, 10);
}
