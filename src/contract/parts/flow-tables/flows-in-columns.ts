/** `| | Orders | Refunds |` over "Endpoint", "Format", "Frequency": a column for each flow, and a fact a row. */
import { endpointFrom, factsInRow, isTableOfCalls } from "../calls/endpoint-facts.ts";
import { methods } from "../calls/http-calls.ts";
import { isDottedName } from "../calls/event-names.ts";
import { hasEnds } from "../ways/rows-by-direction.ts";
import { systemAlone } from "../systems/contact-roles.ts";
import { isArrowed } from "../../text/arrows.ts";
import { newTable, type Row, type Table } from "../../markdown/tables.ts";
import type { Node } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { type ColumnKey, isAnyColumn, isColumn } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says, saysOnly } from "../../vocabulary/phrases.ts";

const facts: readonly ColumnKey[] = [
  "url",
  "method",
  "event",
  "format",
  "payload",
  "frequency",
  "purpose",
  "authentication",
  "from",
  "to",
];
/** Columns of what isn't so today, or only for a trial. */
const aside = [
  "besideFlows",
  "planned",
  "plannedStatus",
  "retired",
  "trialOnly",
] as const satisfies PhraseKey[];
const isMethod = new RegExp(`^\`?(?:${methods})\`?$`, "iu");
const startsWithLetter = /^\p{L}/u;
const versionAlone = /^v\d/iu;
const known = new WeakMap<Table, Table>();

/** The tables of the blocks, where each flow has a row of its own, whichever way they are written. */
export function tablesOfFlows(blocks: readonly Node[], reading: Reading): readonly Table[] {
  return reading.tables(blocks).map((table) => {
    let rowwise = known.get(table);
    if (!rowwise) known.set(table, (rowwise = withARowForEach(table, reading)));
    return rowwise;
  });
}

function withARowForEach(table: Table, reading: Reading): Table {
  const [corner = "", ...names] = table.headers;
  const headers = table.rows.map(({ cells: [first = ""] }) => first.replace(/[*_`]/g, "").trim());
  if (names.length < 2 || isAnyColumn(corner) || headers.filter(isFact).length < 2) return table;
  const turned = newTable(
    ["", ...headers],
    names.map((name, index) => ({
      place: (table.rows[headers.findIndex(isCarrier)] ?? table.rows[0])?.place ?? nowhere,
      cells: [name, ...table.rows.map(({ cells }) => cells[index + 1] ?? "")],
    })),
  );
  return tellsOfFlows(turned) && names.every((name) => isOfFlow(name, reading)) ? turned : table;
}

const nowhere = { line: 1, column: 1 };

function isFact(header: string): boolean {
  return facts.some((key) => isColumn(header, key));
}

function isCarrier(header: string): boolean {
  return (["url", "event"] as const).some((key) => isColumn(header, key));
}

/** Formats alone may be compared for anything: only what carries a flow, or its ends, tells that there is one. */
function tellsOfFlows(table: Table): boolean {
  const isOnEvents = table.headers.some(
    (header) => isColumn(header, "event") && !isColumn(header, "name"),
  );
  const areEvents = isOnEvents && table.rows.some((row) => namesEvent(row.cell("event") ?? ""));
  const areCalls = isTableOfCalls(table) && table.rows.some(isCall);
  return areEvents || areCalls || hasEnds(table, "from", "to");
}

function isCall(row: Row): boolean {
  const { method } = endpointFrom(factsInRow(row)) ?? { method: "" };
  return method === undefined || method.split(/[\s,/|]+/u).every((each) => isMethod.test(each));
}

/** Below "Field" the word "event" heads what else is told of a field of that name. */
function namesEvent(cell: string): boolean {
  return /^`[^`]+`/u.test(cell) || isDottedName(cell);
}

/** A system's or a direction's own column tells of that. */
function isOfFlow(name: string, reading: Reading): boolean {
  if (
    isAnyColumn(name) ||
    !startsWithLetter.test(name) ||
    isArrowed(name) ||
    versionAlone.test(name)
  )
    return false;
  if (systemAlone(name, reading) !== undefined || saysOnly(name.toLowerCase(), "environment"))
    return false;
  return !aside.some((key) => says(name, key));
}
