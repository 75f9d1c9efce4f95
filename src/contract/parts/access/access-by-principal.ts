/** `| Principal | Access | Resource |`, `| Who | May |`: a row for each system, with what it may do. */
import { readAccess } from "./access.ts";
import { isOfOtherTime } from "../calls/facts-in-text.ts";
import type { Place } from "../../model/document.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";

export interface Grant {
  /** "Till: write" */
  wording: string;
  /** The cell that tells with what, and its header; nothing where the whole table is about one thing. */
  on: { header: string; cell: string } | undefined;
  place: Place;
}

const inCode = /`[^`]+`/gu;

/** None where no row tells of a system that it reads or writes. */
export function grantsIn({ headers, rows }: Table, reading: Reading): Grant[] {
  const may = headers.findIndex((header, index) => index > 0 && isOfRights(header));
  // Of a message's fields each may be read or written.
  if (may < 0 || isColumn(headers[0] ?? "", "field")) return [];
  const what = headers.findIndex(
    (header, index) => index > 0 && index !== may && isOfThing(header),
  );
  const grants = rows.flatMap(({ cells, place }): Grant[] => {
    const [who, said] = [cells[0] ?? "", cells[may] ?? ""];
    if (isUnfilled(who) || isUnfilled(said) || isOfOtherTime(said)) return [];
    const [header, cell] =
      what < 0 ? ["", said.match(inCode)?.join(", ")] : [headers[what] ?? "", cells[what]];
    const right = what < 0 ? said.replace(inCode, "").trim() : said;
    return [{ wording: `${bare(who)}: ${right}`, on: cell ? { header, cell } : undefined, place }];
  });
  return grants.some(({ wording }) => tellsOfSystem(wording, reading)) ? grants : [];
}

function isOfRights(header: string): boolean {
  return isColumn(header, "permissions") || isColumn(header, "rights");
}

function isOfThing(header: string): boolean {
  return isColumn(header, "resource") || isColumn(header, "grantedOn");
}

/** In front stands the system, and nothing else. */
function tellsOfSystem(wording: string, { systems }: Reading): boolean {
  const who = wording.slice(0, wording.indexOf(":"));
  const found = systems.resolve(who, false);
  const isSystem = found !== undefined && "system" in found;
  return isSystem && readAccess(wording, systems).some(({ mode }) => mode !== "unknown");
}

const bare = (cell: string) => cell.replace(/[*_`]/g, "").trim();
