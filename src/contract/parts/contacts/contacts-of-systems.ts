/** `| System | Role | Name |`: a contact a row, with a cell of its own for the system and one for the role. */
import type { Entry } from "./contact-entry.ts";
import { systemAlone } from "../systems/contact-roles.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";
import { isNone } from "../../vocabulary/phrases.ts";

/** Undefined where the table hasn't both columns. */
export function contactsOfSystems(table: Table, reading: Reading): Entry[] | undefined {
  const { headers, rows } = table;
  const systemAt = systemColumn(table, reading);
  const roleAt = headers.findIndex((header, index) => index !== systemAt && isOfRoles(header));
  if (systemAt < 0 || roleAt < 0) return undefined;
  return rows.flatMap(({ cells, place }): Entry[] => {
    const name = cells
      .filter((cell, index) => index !== systemAt && index !== roleAt && !isUnfilled(cell))
      .join(", ");
    const [of, does] = [saidIn(cells[systemAt]), saidIn(cells[roleAt])];
    const system = systemAmong([of], reading) ?? systemAlone(of, reading);
    // A system that isn't the contract's is told in the role, as in "Payroll Owner".
    const role = system && does !== "" ? does : [of, does].filter(Boolean).join(" ");
    return role && name ? [{ role, name, place, system }] : [];
  });
}

/** By its header, or by the systems of the contract that stand in it. */
function systemColumn({ headers, rows }: Table, reading: Reading): number {
  const headed = headers.findIndex((header) => isColumn(header, "system"));
  if (headed >= 0) return headed;
  const names = (at: number) =>
    rows.some(({ cells }) => systemAmong([cells[at] ?? ""], reading) !== undefined);
  return headers.findIndex((header, index) => !isColumn(header, "name") && names(index));
}

function isOfRoles(header: string): boolean {
  return isColumn(header, "role") && !isColumn(header, "system");
}

function saidIn(cell = ""): string {
  return isUnfilled(cell) || isNone(cell) ? "" : bareCell(cell);
}

/** Only by its whole name: "Ledger Team" is a team. */
export function systemAmong(cells: readonly string[], { systems }: Reading): string | undefined {
  const names = new Set(cells.map((cell) => bareCell(cell).toLowerCase()));
  return systems.own.find(({ name, written }) =>
    [name, written].some((own) => names.has(own.toLowerCase())),
  )?.id;
}

export function bareCell(cell = ""): string {
  return cell
    .replace(/[*_`]/g, "")
    .replace(/[:：]\s*$/u, "")
    .trim();
}
