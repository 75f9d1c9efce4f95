/** Resources listed as a Markdown table: one a row, columns found by their headers. */
import {
  accessByVerb,
  accessOfOwner,
  accessOfStrangers,
  leavesOpen,
  saysWho,
} from "../access/access-by-verb.ts";
import type { FoundResource } from "../named-resources/found-resource.ts";
import { databaseOfTable } from "../named-resources/database-of-table.ts";
import { type Identified, identifiersIn, kindOf } from "../named-resources/identifiers.ts";
import { isOfKinds, kindCell, kindStated } from "./kind-of-row.ts";
import { isOfOtherTime } from "../named-resources/other-times.ts";
import { withNamesInCode } from "../named-resources/plain-names.ts";
import { addressIn, isOfAddresses, isRaw } from "../named-resources/resource-locations.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import type { ResourceKind } from "../../model/schema.ts";
import { isColumn, labelKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

export const kindBySection: Partial<Record<SectionKey, ResourceKind>> = {
  "google-sheets": "google-sheet",
  databases: "table",
};

const verbs = ["readsAndWrites", "reads", "writes"] as const;

export function resourcesInTables(
  section: SectionNode,
  reading: Reading,
  tables = reading.tables(section.blocks),
): FoundResource[] {
  return tables.flatMap((table) => {
    const at = columnOfNames(table);
    const first = table.headers[at] ?? "";
    const tellsKinds = at > 0 || isOfKinds(table);
    const isOfThings = isOfKinds(table) && !isColumn(first, "field");
    const isListed =
      (isColumn(first, "resource") && !isOfOutlets(first, table, reading)) ||
      (saysWho(table) && kindOf(first, "") !== undefined) ||
      ((saysWho(table) || table.has("permissions")) && (isOfAddresses(table) || isOfThings));
    if (!isListed) return [];
    const isOfDatabases = namesDatabases(table);
    const kindOfRow = (row: Row) =>
      isOfDatabases ? "table" : kindStated(at > 0 ? row.cells[0] : kindCell(row));
    const kinds = new Map(table.rows.map((row) => [row, kindOfRow(row)]));
    const ofKind = table.rows.filter((row) => kinds.get(row));
    // A table of columns (Column | Type) describes a resource; it doesn't list any.
    if (tellsKinds && ofKind.length < table.rows.length / 2) return [];
    const rows = (tellsKinds ? ofKind : table.rows).filter(({ cells }) => isOfToday(cells[at]));
    return rows.flatMap((row): FoundResource[] => {
      const stated = kinds.get(row) ?? (section.key && kindBySection[section.key]);
      const isOfKind = stated !== undefined || kindOf(first, "") !== undefined;
      const cell = withNamesInCode(row.cells[at] ?? "", reading.systems, {
        onlyTechnical: !isOfKind,
      });
      return identifiedIn(cell, row, isColumn(first, "resource")).map(
        ({ name, label, database }) => {
          const words = `${first} ${section.title} ${row.cells.join(" ")}`;
          const ofAll = kindOf(first, "") && kindOf(first, name);
          const kind = stated ?? ofAll ?? kindOf(words, name) ?? "other";
          return {
            kind,
            name,
            label,
            database: databaseOfTable(name, database) ?? databaseOf(name, row, table),
            purpose: row.cell("purpose"),
            permissions: permissionsOf(kind, table, row, reading),
            mayTell: accessOfStrangers(table, row, reading),
            schema: row.cell("schema"),
            place: row.place,
          };
        },
      );
    });
  });
}

/** "`sales_v1` (dropped in 2024)" is shared no more; "`old_sales`" may be its name for good. */
function isOfToday(cell = ""): boolean {
  return !isOfOtherTime(cell.replace(inCode, ""));
}

const inCode = /`[^`]*`/g;

/** A queue is owned by those who take from it as often as by those who put there. */
function permissionsOf(
  kind: ResourceKind,
  table: Table,
  row: Row,
  reading: Reading,
): string | undefined {
  const stated = row.cell("permissions") ?? accessByColumn(table, row, reading);
  const owner = kind === "queue" ? undefined : accessOfOwner(table, row, reading);
  const told = [stated, row.cell("purpose")].filter((each) => each !== undefined);
  const isWriter = owner !== undefined && told.every((each) => leavesOpen(each, owner, reading));
  const others = stated ?? accessByVerb(table, row, reading);
  return [isWriter ? owner : "", others].filter(Boolean).join("; ") || undefined;
}

/** `| Store | Address | Manager |` lists shops. */
function isOfOutlets(first: string, table: Table, { systems }: Reading): boolean {
  const tells = (["permissions", "type", "purpose", "schema"] as const).some((key) =>
    table.has(key),
  );
  const isOfSystems = table.headers.some((header) => systems.id(header) !== undefined);
  return isColumn(first, "outlet") && !tells && !isOfSystems && !saysWho(table);
}

/** In a column of its own, before that of the tables: `| Database | Table | Writer | Reader |`. */
function databaseOf(name: string, { cells }: Row, table: Table): string | undefined {
  const told = namesDatabases(table)
    ? cells[0]?.replaceAll("`", "").trim() || undefined
    : undefined;
  return databaseOfTable(name, told);
}

function namesDatabases({ headers: [first = "", ...others] }: Table): boolean {
  const key = labelKeyOf(first);
  return (key === "database" || key === "schema") && others.some(isOfTables);
}

function isOfTables(header: string): boolean {
  return labelKeyOf(header) === "tables" || kindOf(header, "") === "table";
}

/**
 * The first; that of the tables behind their databases; the one for names where the first has their kinds: `| Type | Name
 * | Access |`.
 */
export function columnOfNames(table: Table): number {
  const {
    headers: [first = "", ...others],
  } = table;
  if (namesDatabases(table)) return 1 + others.findIndex(isOfTables);
  const isKinds = isColumn(first, "type") || isColumn(first, "changeType");
  return isKinds ? 1 + others.findIndex((each) => isColumn(each, "resource")) : 0;
}

/** @param isNamed whether the column is one for names */
function identifiedIn(
  cell: string,
  row: Row,
  isNamed: boolean,
): Pick<Identified, "name" | "label" | "database">[] {
  const address = isRaw(cell) ? undefined : addressIn(row);
  const identified = identifiersIn(isNamed || !address ? cell : "");
  if (!address) return identified;
  const [first] = identified;
  return [{ name: address, ...(first && { label: first.name }) }];
}

/** Where each system has a column of its own: `| Resource | Till | Ledger |` with "write" and "read" below. */
function accessByColumn({ headers }: Table, { cells }: Row, reading: Reading): string | undefined {
  const stated = headers.flatMap((header, index) => {
    const cell = cells[index] ?? "";
    const found = index > 0 && verbs.some((key) => says(cell, key)) && !says(cell, "not");
    const meant = found ? reading.systems.resolve(header, false) : undefined;
    return meant && "system" in meant ? [`${meant.system.name}: ${cell}`] : [];
  });
  return stated.join("; ") || undefined;
}
