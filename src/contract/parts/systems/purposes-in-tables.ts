/** `| System | Does |`: what each system is, in a table below the title, in the overview or under "Systems". */
import { isGeneral } from "../topics/failure-sections.ts";
import { systemOfRow } from "./rows-by-system.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Reading } from "../reading.ts";
import { says } from "../../vocabulary/phrases.ts";

/** By system, the first that says so. Elsewhere such a table tells of a system's part in what it stands under. */
export function purposesTabled(reading: Reading): ReadonlyMap<string, string> {
  const stated = reading.all
    .map((section) => ({ section, tables: reading.tables(section.blocks) }))
    .filter(({ tables }) => tables.length > 0)
    .filter(({ section }) => isOnSystems(section) && !reading.directionOf(section))
    .flatMap(({ tables }) => tables)
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const system = systemOfRow(row, table, reading);
        const does = row.cell("does");
        return system && does && !isUnfilled(does) ? [[system, does] as const] : [];
      }),
    );
  return new Map(stated.toReversed());
}

function isOnSystems(section: SectionNode): boolean {
  if (section.level <= 1 || section.key === "overview") return true;
  return section.key === undefined && isGeneral(section) && says(section.title, "parties");
}
