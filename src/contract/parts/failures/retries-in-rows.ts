/** "503 | Till retries 5 times": retries told in the rows of a table of errors, where no column is headed by them. */
import { toldInColumn } from "../flow-tables/fallback-in-tables.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { isOnFailures } from "../topics/failure-sections.ts";
import { isRecord } from "../topics/other-matters.ts";
import { isHeadedOtherTime } from "../topics/other-time-headings.ts";
import type { Told } from "../topics/told-at.ts";
import { sentencesOf } from "../sentences.ts";
import { isOfToday } from "./retries-in-prose.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { type ColumnKey, isColumn, labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

/** What an error is, and how one knows it: "too many retries" */
const ofTheError: readonly ColumnKey[] = ["meaning", "purpose", "condition", "failure", "term"];

/** In the direction's own sections; in those for both ways only what the giver does. */
export function retriesInRows({ direction, sections, reading }: InDirection): Told | undefined {
  const own = sections.filter(
    (section) => isOnFailures(section, reading) || section.key === "error-codes",
  );
  const ofBoth = [...reading.sections("error-handling"), ...reading.sections("error-codes")].filter(
    (section) => !reading.directionOf(section),
  );
  const isGivers = (told: string) =>
    reading.systems.mentions.in(told)[0]?.ids[0] === direction.from;
  return toldIn(own, reading) ?? toldIn(ofBoth, reading, isGivers);
}

function toldIn(
  sections: readonly SectionNode[],
  reading: Reading,
  isMeant = (_told: string) => true,
): Told | undefined {
  return sections
    .filter((section) => !isHeadedOtherTime(section, reading))
    .flatMap(({ blocks }) => reading.tables(blocks))
    .filter((table) => isOfErrors(table))
    .map((table) =>
      toldInColumn(
        table.rows,
        (row) => retryIn(row, table).find(isMeant),
        ({ cells: [subject] }) => subject,
      ),
    )
    .find(Boolean);
}

/** Where retries have a column, the other ones tell of something else. */
function isOfErrors(table: Table): boolean {
  return !isRecord(table) && !table.headers.some((header) => labelKeyOf(header) === "retry");
}

function retryIn({ cells, place }: Row, { headers }: Table): string[] {
  return cells
    .filter((_, at) => at > 0 && !isOnError(headers[at] ?? ""))
    .flatMap((cell) => onRetries(cell, place) ?? []);
}

function isOnError(header: string): boolean {
  return ofTheError.some((key) => isColumn(header, key)) || says(header, "causeWord");
}

/** The sentences of a cell that speak of them. */
function onRetries(cell: string, place: Row["place"]): string | undefined {
  if (isUnfilled(cell) || !says(cell, "retries")) return undefined;
  const told = sentencesOf(cell, place).filter(
    ({ text }) => says(text, "retries") && isOfToday(text),
  );
  return told.map(({ text }) => text).join(" ") || undefined;
}
