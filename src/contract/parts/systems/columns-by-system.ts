/** `| Setting | Till | Ledger |`: a table of settings, a column for each system of the contract. */
import { systemAlone } from "./contact-roles.ts";
import type { Place } from "../../model/document.ts";
import type { Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { isAnyColumn } from "../../vocabulary/vocabulary.ts";

export interface Setting {
  name: string;
  place: Place;
  /** By system; what is empty is left out. */
  values: ReadonlyMap<string, string>;
  /** What its table stands under. */
  topic: string;
}

/** The systems of all columns but the first, where each is one, and nobody else's. */
export function systemsInHeaders({ headers }: Table, reading: Reading): string[] | undefined {
  return systemsOf(headers.slice(1), reading);
}

/** `| Till | Ledger |`: the first column is a system's as well. */
export function systemsInAllHeaders({ headers }: Table, reading: Reading): string[] | undefined {
  return systemsOf(headers, reading);
}

function systemsOf(headers: readonly string[], reading: Reading): string[] | undefined {
  const systems = new Set<string>();
  const { own } = reading.systems;
  for (const header of headers) {
    // A system may be called "Store" nevertheless.
    if (isAnyColumn(header) && !own.some(({ written }) => written === header)) return undefined;
    const system = systemAlone(header, reading);
    if (system === undefined || systems.has(system)) return undefined;
    systems.add(system);
  }
  return systems.size > 1 ? [...systems] : undefined;
}

/** Those told beside the directions, and not as contacts: read once, however many directions ask. */
export function settingsBySystem(reading: Reading): readonly Setting[] {
  return reading.once(settingsIn);
}

function settingsIn(reading: Reading): Setting[] {
  return reading.all
    .filter((section) => section.key !== "contacts" && !reading.directionOf(section))
    .flatMap(({ blocks, title }) =>
      reading.tables(blocks).flatMap((table) => {
        const systems = systemsInHeaders(table, reading);
        if (!systems) return [];
        return table.rows.map(({ cells: [first = "", ...cells], place }) => ({
          name: first.replace(/[*_`]/g, "").trim(),
          place,
          topic: title,
          values: new Map(
            systems.flatMap((id, index) => (cells[index] ? [[id, cells[index]] as const] : [])),
          ),
        }));
      }),
    );
}
