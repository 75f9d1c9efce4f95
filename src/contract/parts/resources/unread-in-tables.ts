/** Rows that evidently name a resource: in code, in a table of resources or one that says who may use each. */
import { accessByVerb, saysWho } from "../access/access-by-verb.ts";
import { kindOf } from "../named-resources/identifiers.ts";
import { kindInFront } from "../named-resources/kind-in-front.ts";
import { withSheetIdInCode } from "../named-resources/sheet-ids.ts";
import { kindCell, kindStated } from "./kind-of-row.ts";
import { columnOfNames } from "./resource-tables.ts";
import type { Named } from "../named-resources/named.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { isAnyColumn, isColumn } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

/** In code and of one word, for "`GET /v1/orders`" is a call; behind a name for people it stands in brackets. */
const nameInCode = /^(?:[^`()]{1,60}\()?`([^`\s]+)`/u;

/** @param read the lines that gave a resource */
export function namedInTables(
  section: SectionNode,
  reading: Reading,
  read: ReadonlySet<number>,
): Named[] {
  return reading.tables(section.blocks).flatMap((table) => {
    const at = columnOfNames(table);
    if (at < 0 || !isOfThings(table, at, read)) return [];
    return table.rows.flatMap((row): Named[] => {
      const { cells, place } = row;
      const words = cells.join(" ");
      const cell = withSheetIdInCode(cells[at] ?? "", says(words, "sheet"));
      const [, name] = nameInCode.exec(cell) ?? [];
      if (!name) return [];
      const kind =
        kindStated(kindCell(row)) ??
        kindInFront(`${table.headers[at] ?? ""} ${cells[0] ?? ""}`) ??
        kindOf(words, name);
      const said = row.cell("permissions") ?? accessByVerb(table, row, reading);
      return [{ name, kind, place, said }];
    });
  });
}

/** Where some rows gave resources, all name one; else columns may be listed, each with its type. */
function isOfThings(table: Table, at: number, read: ReadonlySet<number>): boolean {
  if (table.rows.some(({ place }) => read.has(place.line))) return true;
  const header = table.headers[at] ?? "";
  const isOfAnything = isColumn(header, "resource") || !isAnyColumn(header);
  return isOfAnything && !table.has("type") && (saysWho(table) || table.has("permissions"));
}
