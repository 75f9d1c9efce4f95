/** Contacts in tables: by role or system in front, by person in front, and in a column of owners anywhere. */
import { systemAlone } from "./contact-roles.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import type { Row, Table } from "../markdown/tables.ts";
import type { SectionNode } from "../markdown/outline.ts";
import type { Place } from "../document.ts";
import type { Reading } from "../reading.ts";
import { isColumn, labelKeyOf } from "../vocabulary.ts";
import { saysOnly } from "../vocabulary/phrases.ts";

export interface Entry {
  role: string;
  name: string;
  place: Place;
  /** Where a cell of its own says which system's it is. */
  system?: string | undefined;
  /** Whose contacts stand around it. */
  within?: string | undefined;
}

/** Every row under "Contacts". */
export function contactsTabled(section: SectionNode, reading: Reading): Entry[] {
  return reading.tables(reading.blocks(section)).flatMap((table) => {
    const systems = systemsInHeaders(table, reading);
    if (systems) return contactsInColumns(table, systems);
    const roleAt = roleColumn(table);
    return table.rows.flatMap(({ cells, place }) => {
      const role = bare(cells[roleAt]);
      const rest = cells.filter((cell, index) => index !== roleAt && !isUnfilled(cell));
      const name = rest.join(", ");
      return role && name ? [{ role, name, place, system: systemAmong(rest, reading) }] : [];
    });
  });
}

/** `| | Till | Ledger |`: where every column but the first is a system's, and nobody else's. */
function systemsInHeaders({ headers }: Table, reading: Reading): string[] | undefined {
  const named = headers.slice(1).map((header) => systemAlone(header, reading));
  const systems = named.flatMap((system) => system ?? []);
  const isWhole = systems.length === named.length && new Set(systems).size === systems.length;
  return isWhole && systems.length > 1 ? systems : undefined;
}

function contactsInColumns({ rows }: Table, systems: readonly string[]): Entry[] {
  return rows.flatMap(({ cells: [first, ...names], place }) => {
    const role = bare(first);
    return systems.flatMap((system, index): Entry[] => {
      const name = names[index];
      return role && name && !isUnfilled(name) ? [{ role, name, place, system }] : [];
    });
  });
}

/** `| System | Does | Owner |` elsewhere: rows that begin with a system of the contract. */
export function ownersTabled(reading: Reading): Entry[] {
  return reading.all
    .filter(({ key }) => key !== "contacts")
    .flatMap(({ blocks }) => reading.tables(blocks))
    .filter(({ headers }) =>
      headers.slice(1).some((header) => labelKeyOf(header) === "maintainers"),
    )
    .flatMap(({ rows }) => rows.flatMap((row) => ownerIn(row, reading) ?? []));
}

function ownerIn(row: Row, reading: Reading): Entry | undefined {
  const role = bare(row.cells[0]);
  const name = row.labelled("maintainers");
  const system = systemAmong([role], reading);
  // A tick says whose the data is, not who is asked.
  const isTick = name === undefined || !/\p{L}/u.test(name) || saysOnly(name.toLowerCase(), "yes");
  return system && name && !isTick && !isUnfilled(name)
    ? { role, name, place: row.place, system }
    : undefined;
}

/** The first, unless people stand there and what they do in another. */
function roleColumn({ headers }: Table): number {
  const [first = "", ...others] = headers;
  if (isColumn(first, "role") || !isColumn(first, "name")) return 0;
  return others.findIndex((header) => isColumn(header, "role")) + 1;
}

/** Only by its whole name: "Ledger Team" is a team. */
function systemAmong(cells: readonly string[], { systems }: Reading): string | undefined {
  const names = new Set(cells.map((cell) => bare(cell).toLowerCase()));
  return systems.own.find(({ name, written }) =>
    [name, written].some((own) => names.has(own.toLowerCase())),
  )?.id;
}

function bare(cell = ""): string {
  return cell
    .replace(/[*_`]/g, "")
    .replace(/[:：]\s*$/u, "")
    .trim();
}
