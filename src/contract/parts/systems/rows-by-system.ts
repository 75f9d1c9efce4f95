/** `| System | … |`: rows that each speak of one system of the contract. */
import type { Row, Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";

/** The system named in the first column, where that is one of systems. */
export function systemOfRow(
  { cells: [name = ""] }: Row,
  { headers: [header = ""] }: Table,
  { systems }: Reading,
): string | undefined {
  if (!isColumn(header, "system")) return undefined;
  const id = systems.id(name.replace(/[`*_]/g, "").trim());
  return id && systems.isOwn(id) ? id : undefined;
}
