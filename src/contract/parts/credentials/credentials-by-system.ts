/** `| System | Account | Stored in | Rotated |`, `| Secret | Used by | Where | Rotation |`: a row for what each system signs in with. */
import { labelsInColumns } from "../ways/columns-by-direction.ts";
import { credentialsInSettings } from "./credentials-in-settings.ts";
import { isOnCredentials } from "../topics/on-credentials.ts";
import { directionsOf, homesOf } from "../ways/direction-homes.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { systemOfRow } from "../systems/rows-by-system.ts";
import { ownSystem } from "../ways/rows-by-direction.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import { isColumn, labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

/**
 * What a system's one row says of the one direction in which it gives something; of two it can't be told which is
 * meant. Only where the table names accounts, or who uses them, or where both systems keep theirs, is it the system's own,
 * and not what others need for it.
 */
export function labelsOfGiver(flow: InDirection): Label[] {
  const { direction, reading } = flow;
  const tables = reading.all
    .flatMap((section) => reading.tables(section.blocks).map((table) => ({ section, table })))
    .filter(({ table }) => isOfOwn(table, reading))
    .filter(({ section }) => isOnCredentials(section) && !reading.directionOf(section))
    .map(({ table }) => table);
  const own = tables.flatMap((table) =>
    table.rows
      .filter((row) => userOf(row, table, reading) === direction.from)
      .map((row) => ({ ...row, headers: table.headers })),
  );
  if (!isOnlyOne(flow)) return [];
  const inSettings = credentialsInSettings(direction, reading);
  const [only] = own.length === 1 ? own : [];
  if (!only) return inSettings;
  const { headers, cells, place } = only;
  const inRow = headers.map((header, index) => labelOf(header, cells[index] ?? "", place));
  return [...inRow, ...inSettings];
}

function isOfOwn(table: Table, reading: Reading): boolean {
  return table.has("account") || table.has("user") || keptByBoth(table, reading);
}

/** `| System | Method | Stored in | Rotation |` */
function keptByBoth(table: Table, reading: Reading): boolean {
  const { own } = reading.systems;
  const keys = new Set(table.headers.map((header) => labelKeyOf(header)));
  const isPlaced = keys.has("credentialsLocation") || keys.has("where");
  const isOnKeeping = isPlaced && methodKeys.some((key) => keys.has(key));
  if (!isOnKeeping || own.length !== 2 || table.rows.length !== 2) return false;
  const users = new Set(table.rows.map((row) => systemOfRow(row, table, reading)));
  return own.every(({ id }) => users.has(id));
}

const methodKeys = ["method", "authentication", "mechanism"] as const;

function userOf(row: Row, table: Table, reading: Reading): string | undefined {
  return table.has("user")
    ? ownSystem(row.cell("user"), reading)
    : systemOfRow(row, table, reading);
}

/** Of a secret its kind may tell how one signs in: "OAuth2 client `till`". */
export function labelOf(header: string, cell: string, place: Place): Label {
  const label = newLabel(header, cell, place);
  if (isColumn(header, "secret") && says(cell, "signsIn"))
    return { ...label, key: "authentication" };
  return placeOfSecret(label);
}

/** "Where" beside how one signs in; a header or a cookie carries a key, and keeps none. */
export function placeOfSecret(label: Label): Label {
  const isKept = label.key === "where" && !says(label.value, "carriesKey");
  return isKept ? { ...label, key: "credentialsLocation" } : label;
}

function isOnlyOne({ direction, tabled, reading }: InDirection): boolean {
  const isDescribed =
    (tabled !== undefined && reading.systems.own.length === 2) ||
    homesOf(direction, reading).length > 0 ||
    labelsInColumns(direction, reading).length > 0;
  const others = directionsOf(reading).filter(({ from }) => from === direction.from);
  return isDescribed && others.every((other) => sameDirection(other, direction));
}
