/** What flows, in which format and how often, told in the rows of one direction. */
import { formatOfRow, payloadInWords } from "../formats/format-of-row.ts";
import type { Told } from "../topics/told-at.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row } from "../../markdown/tables.ts";
import type { ColumnKey } from "../../vocabulary/vocabulary.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";

const keys = ["purpose", "format", "frequency"] as const;

export type RowFact = (typeof keys)[number];

/** Where no column is headed by a word for it: "Object", "Trigger". */
const inOtherColumns: Partial<Record<RowFact, ColumnKey>> = {
  purpose: "flowContent",
  frequency: "trigger",
};

/** Each with the place of the first row that states it. */
export type FactsOfRows = Partial<Record<RowFact, Told>>;

/** Each wording once. */
export function factsOfRows(rows: readonly Row[]): FactsOfRows {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const stated = rows.flatMap((row) => {
        const value = factIn(row, key);
        return value && !isUnfilled(value) && !saysNothing(value)
          ? [{ value, place: row.place }]
          : [];
      });
      const [first] = stated;
      const wordings = new Set(stated.map(({ value }) => value));
      return first ? [[key, { place: first.place, value: [...wordings].join("; ") }]] : [];
    }),
  );
}

export function saysNothingIsSent(row: Row): boolean {
  const sent = factIn(row, "purpose") ?? "";
  return sent !== "" && saysNothing(sent);
}

function factIn(row: Row, key: RowFact): string | undefined {
  if (key === "format") return formatOfRow(row);
  const others = inOtherColumns[key];
  return (
    row.cell(key) ??
    (others && row.cell(others)) ??
    (key === "purpose" ? payloadInWords(row) : undefined)
  );
}
