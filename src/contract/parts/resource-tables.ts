/** Resources listed as a Markdown table: one a row, columns found by their headers. */
import { accessByVerb, saysWho } from "./access-by-verb.ts";
import type { FoundResource } from "./found-resource.ts";
import { type Identified, identifiersIn, kindOf } from "./identifiers.ts";
import { addressIn, isOfAddresses, isRaw } from "./resource-locations.ts";
import type { SectionNode } from "../markdown/outline.ts";
import type { Row, Table } from "../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import type { ResourceKind } from "../schema.ts";
import { isColumn, labelKeyOf, type SectionKey } from "../vocabulary.ts";
import { says } from "../vocabulary/phrases.ts";

export const kindBySection: Partial<Record<SectionKey, ResourceKind>> = {
  "google-sheets": "google-sheet",
  databases: "table",
};

const verbs = ["readsAndWrites", "reads", "writes"] as const;

export function resourcesInTables(section: SectionNode, reading: Reading): FoundResource[] {
  return reading.tables(section.blocks).flatMap((table) => {
    const [first = ""] = table.headers;
    const isListed =
      isColumn(first, "resource") ||
      (saysWho(table) && kindOf(first, "") !== undefined) ||
      ((saysWho(table) || table.has("permissions")) && isOfAddresses(table));
    if (!isListed) return [];
    const kinds = new Map(table.rows.map((row) => [row, kindStated(row.cell("type"))]));
    const ofKind = table.rows.filter((row) => kinds.get(row));
    // A table of columns (Column | Type) describes a resource; it doesn't list any.
    if (table.has("type") && ofKind.length < table.rows.length / 2) return [];
    return (table.has("type") ? ofKind : table.rows).flatMap((row): FoundResource[] => {
      const identified = identifiedIn(row, isColumn(first, "resource"));
      if (!identified) return [];
      const kind =
        kinds.get(row) ??
        (section.key && kindBySection[section.key]) ??
        kindOf(`${first} ${section.title} ${row.cells.join(" ")}`, identified.name) ??
        "other";
      return [
        {
          kind,
          name: identified.name,
          label: identified.label,
          purpose: row.cell("purpose"),
          permissions:
            row.cell("permissions") ??
            accessByColumn(table, row, reading) ??
            accessByVerb(table, row, reading),
          schema: row.cell("schema"),
          place: row.place,
        },
      ];
    });
  });
}

/** @param isNamed whether the first column has the names */
function identifiedIn(row: Row, isNamed: boolean): Pick<Identified, "name" | "label"> | undefined {
  const [named = ""] = row.cells;
  const address = isRaw(named) ? undefined : addressIn(row);
  const [identified] = identifiersIn(isNamed || !address ? named : "");
  return address ? { name: address, ...(identified && { label: identified.name }) } : identified;
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

/** "topic", "Google Sheet", "database" in a column for it; the types of columns and fields are none of these. */
function kindStated(type: string | undefined): ResourceKind | undefined {
  if (type === undefined) return undefined;
  return kindOf(type, "") ?? (labelKeyOf(type) === "database" ? "database" : undefined);
}
