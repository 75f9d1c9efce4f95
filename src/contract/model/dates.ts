/** Dates as people write them. */
import { remembered } from "../text/remembered.ts";
import type { ContractDate } from "./schema.ts";
import { languages } from "../vocabulary/languages.ts";
import { wordsIn } from "../vocabulary/language.ts";

const calendars = languages.map(({ phrases }) => wordsIn(phrases.months));
const of = String.raw`(?:(?:of|de|del)\s+)?`;
/** At least three letters are looked for ahead: of `\p{L}{3,10}` V8 takes 70 ms to make a pattern. */
const dayMonthYear = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\.?(?:\s+|-)${of}(?=\p{L}{3})(\p{L}+)\.?,?(?:\s+|-)${of}(\d{4})\b`,
  "iu",
);

/** "Oct 2026", "octubre de 2026", "2026-10", "10/2026", "2026年10月": a month and no day of it. */
const monthYear = new RegExp(
  String.raw`(?=\p{L}{3})(\p{L}+)\.?,?\s+${of}(?:19|20)\d{2}(?!\d)|(?<![\d/.-])(?:(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?![\d-])|(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?!\d)|(?:19|20)\d{2}年\d{1,2}月(?!\d))`,
  "iu",
);

/** YYYY-MM-DD, whether the calendar has that day or not. */
export function isWrittenAsDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
}

/** The first month with its year. */
export function monthIn(text: string): RegExpExecArray | undefined {
  const found = monthYear.exec(text);
  return found && (found[1] === undefined || monthOf(found[1]) > 0) ? found : undefined;
}

/** The raw text, and the day where it can be read for certain; `03/04/2026` is two days to two readers, so it isn't. */
export const readDate = remembered((raw): ContractDate => {
  const date = isoDateIn(raw);
  return date ? { raw, date } : { raw };
});

const slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/** Which of them is the day, where dates of one list that can be read only one way tell of the others: "18/03/2026" above "07/01/2026". */
export function readDatesTogether(raws: readonly string[]): ContractDate[] {
  const parts = raws.map((raw) => slashed.exec(raw)?.slice(1).map(Number) ?? []);
  const isDayFirst = parts.some(([first = 0]) => first > 12);
  const isMonthFirst = parts.some(([, second = 0]) => second > 12);
  return raws.map((raw, index) => {
    const read = readDate(raw);
    const [first = 0, second = 0, year = 0] = parts[index] ?? [];
    if (read.date !== undefined || year === 0 || isDayFirst === isMonthFirst) return read;
    const [month, day] = isDayFirst ? [second, first] : [first, second];
    const date = calendarDate(year, month, day);
    return date ? { raw, date } : read;
  });
}

/** "3.11.26" alone; with less behind it the day might be the year, and among words it might be a version. */
export const shortDate = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(1[3-9]|[2-6]\d)$/;

function isoDateIn(text: string): string | undefined {
  const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\b|T(?=\d))/.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = dayMonthYear.exec(text);
  if (dayFirst) return calendarDate(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /\b([A-Za-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  if (monthFirst)
    return calendarDate(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  if (dotted) return calendarDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const short = shortDate.exec(text.trim());
  if (short) return calendarDate(2000 + Number(short[3]), Number(short[2]), Number(short[1]));
  const chinese = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(text);
  if (chinese) return calendarDate(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
  const [, ...parts] = slashed.exec(text) ?? [];
  const [first = 0, second = 0, year] = parts.map(Number);
  if (year === undefined) return undefined;
  if (first > 12) return calendarDate(year, second, first);
  if (second > 12) return calendarDate(year, first, second);
  return first === second ? calendarDate(year, first, second) : undefined;
}

/** "March", and its beginning: "Mar", "Sept". A longer word that begins alike is no month. */
function monthOf(name = ""): number {
  const written = name.normalize("NFC").toLowerCase();
  return (
    calendars
      .map((months) => months.findIndex((month) => month.startsWith(written)) + 1)
      .find((month) => month > 0) ?? 0
  );
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
