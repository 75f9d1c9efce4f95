/** `| System | Account | Stored in | Rotated |`: a row for what each system signs in with. */
import { labelsInColumns } from "./columns-by-direction.ts";
import { isOnCredentials } from "./credentials.ts";
import { directionsOf, homesOf } from "./direction-homes.ts";
import { sameDirection } from "./directions.ts";
import type { InDirection } from "./in-direction.ts";
import { systemOfRow } from "./rows-by-system.ts";
import { type Label, newLabel } from "../markdown/label-line.ts";

/**
 * What a system's one row says of the one direction in which it gives something; of two it can't be told which is
 * meant. Only where the table names accounts is it the system's own, and not what others need for it.
 */
export function labelsOfGiver(flow: InDirection): Label[] {
  const { direction, reading } = flow;
  const tables = reading.all
    .flatMap((section) => reading.tables(section.blocks).map((table) => ({ section, table })))
    .filter(({ table }) => table.has("account"))
    .filter(({ section }) => isOnCredentials(section) && !reading.directionOf(section))
    .map(({ table }) => table);
  const own = tables.flatMap((table) =>
    table.rows
      .filter((row) => systemOfRow(row, table, reading) === direction.from)
      .map((row) => ({ ...row, headers: table.headers })),
  );
  const [only] = own.length === 1 && isOnlyOne(flow) ? own : [];
  if (!only) return [];
  const { headers, cells, place } = only;
  return headers.map((header, index) => newLabel(header, cells[index] ?? "", place));
}

function isOnlyOne({ direction, tabled, reading }: InDirection): boolean {
  const isDescribed =
    (tabled !== undefined && reading.systems.own.length === 2) ||
    homesOf(direction, reading).length > 0 ||
    labelsInColumns(direction, reading).length > 0;
  const others = directionsOf(reading).filter(({ from }) => from === direction.from);
  return isDescribed && others.every((other) => sameDirection(other, direction));
}
