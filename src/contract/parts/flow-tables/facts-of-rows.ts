/** What flows, in which format, how often and by push or pull, told in the rows of one direction. */
import { formatOfRow, payloadInWords } from "../formats/format-of-row.ts";
import { pushOrPullOf } from "./push-or-pull-column.ts";
import type { Told } from "../topics/told-at.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { ColumnKey } from "../../vocabulary/vocabulary.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";

const keys = ["purpose", "format", "frequency", "direction"] as const;

export type RowFact = (typeof keys)[number];

/** Where no column is headed by a word for it: "Object", "Trigger". */
const inOtherColumns: Partial<Record<RowFact, ColumnKey>> = {
  purpose: "flowContent",
  frequency: "trigger",
};

export interface RowOfTable {
  row: Row;
  table: Table;
}

/** Each with the place of the first row that states it. */
export type FactsOfRows = Partial<Record<RowFact, Told>>;

/** Each wording once. */
export function factsOfRows(rows: readonly RowOfTable[]): FactsOfRows {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const stated = rows.flatMap(({ row, table }) => {
        const value = key === "direction" ? pushOrPullOf(row, table) : factIn(row, key);
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

function factIn(row: Row, key: Exclude<RowFact, "direction">): string | undefined {
  if (key === "format") return formatOfRow(row);
  const others = inOtherColumns[key];
  return (
    row.cell(key) ??
    (others && row.cell(others)) ??
    (key === "purpose" ? payloadInWords(row) : undefined)
  );
}
