/** Contacts in tables: by role or system in front, by person in front, and in a column of owners anywhere. */
import {
  settingsBySystem,
  systemsInAllHeaders,
  systemsInHeaders,
} from "../systems/columns-by-system.ts";
import type { Entry } from "./contact-entry.ts";
import { bareCell, contactsOfSystems, systemAmong } from "./contacts-of-systems.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { blocksIn, type SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { isColumn, labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { says, saysOnly } from "../../vocabulary/phrases.ts";

/** Every row under "Contacts". */
export function contactsTabled(section: SectionNode, reading: Reading): Entry[] {
  return reading.tables(blocksIn(section)).flatMap((table) => {
    const all = systemsInAllHeaders(table, reading);
    if (all) return contactsBelowSystems(table, all);
    const systems = systemsInHeaders(table, reading);
    if (systems) return contactsInColumns(table, systems);
    const apart = contactsOfSystems(table, reading);
    if (apart) return apart;
    const roleAt = roleColumn(table);
    return table.rows.flatMap(({ cells, place }) => {
      const role = bareCell(cells[roleAt]);
      const rest = cells.filter((cell, index) => index !== roleAt && !isUnfilled(cell));
      const name = rest.join(", ");
      return role && name ? [{ role, name, place, system: systemAmong(rest, reading) }] : [];
    });
  });
}

/** `| Till | Ledger |` over `| Priya | Sam |` */
function contactsBelowSystems({ headers, rows }: Table, systems: readonly string[]): Entry[] {
  return rows.flatMap(({ cells, place }) =>
    systems.flatMap((system, index): Entry[] => {
      const [role, name] = [headers[index], cells[index]];
      return role && name && !isUnfilled(name) ? [{ role, name, place, system }] : [];
    }),
  );
}

function contactsInColumns({ rows }: Table, systems: readonly string[]): Entry[] {
  return rows.flatMap(({ cells: [first, ...names], place }) => {
    const role = bareCell(first);
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

/** "Technical contact" among the settings of both. */
export function contactsInSettings(reading: Reading): Entry[] {
  return settingsBySystem(reading)
    .filter(({ name }) => says(name, "contactWord") && saysOnly(name, "role"))
    .flatMap(({ name: role, values, place }) =>
      [...values].flatMap(([system, name]) =>
        isTick(name) || isUnfilled(name) ? [] : [{ role, name, place, system }],
      ),
    );
}

/** It says whose the data is, not who is asked. */
function isTick(cell: string): boolean {
  return !/\p{L}/u.test(cell) || saysOnly(cell.toLowerCase(), "yes");
}

function ownerIn(row: Row, reading: Reading): Entry | undefined {
  const role = bareCell(row.cells[0]);
  const name = row.labelled("maintainers");
  const system = systemAmong([role], reading);
  return system && name && !isTick(name) && !isUnfilled(name)
    ? { role, name, place: row.place, system }
    : undefined;
}

/** The first, unless people stand there and what they do in another. */
function roleColumn({ headers }: Table): number {
  const [first = "", ...others] = headers;
  if (isColumn(first, "role") || !isColumn(first, "name")) return 0;
  return others.findIndex((header) => isColumn(header, "role")) + 1;
}
