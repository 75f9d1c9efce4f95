/** Resources listed as a Markdown table: one a row, columns found by their headers. */
import { identifiersIn, kindOf } from "./identifiers.ts";
import type { FoundResource } from "./found-resource.ts";
import type { SectionNode } from "../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import type { ResourceKind } from "../schema.ts";
import { isColumn, type SectionKey } from "../vocabulary.ts";

const kindBySection: Partial<Record<SectionKey, ResourceKind>> = {
  "google-sheets": "google-sheet",
  databases: "table",
};

export function resourcesInTables(section: SectionNode, reading: Reading): FoundResource[] {
  return reading.tables(section.blocks).flatMap((table) => {
    const [first = ""] = table.headers;
    // A table of columns (Column | Type) describes a resource; it doesn't list any.
    if (!isColumn(first, "resource") || table.has("type")) return [];
    return table.rows.flatMap((row): FoundResource[] => {
      const [identified] = identifiersIn(row.cells[0] ?? "");
      if (!identified) return [];
      const kind =
        (section.key && kindBySection[section.key]) ??
        kindOf(`${first} ${section.title} ${row.cells.join(" ")}`, identified.name) ??
        "other";
      return [
        {
          kind,
          name: identified.name,
          label: identified.label,
          purpose: row.cell("purpose"),
          permissions: row.cell("permissions"),
          schema: row.cell("schema"),
          place: row.place,
        },
      ];
    });
  });
}
