/** `| Table | Written by | Read by |`: a column for each verb, with those who may below it. */
import { readAccess } from "./access.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";
import { phraseSource, says, saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

const columnsOfNames = ["producer", "consumer", "writers", "readers"] as const;
const columnsOfVerbs = ["writes", "reads"] as const;

const isOfNames = (header: string) => columnsOfNames.some((key) => isColumn(header, key));
const isOfVerb = (header: string) => columnsOfVerbs.some((key) => isColumn(header, key));

export function saysWho({ headers }: Table): boolean {
  return headers.some((header) => isOfNames(header) || isOfVerb(header));
}

/** Below "Writes" may stand a tick, a number or what is written as well; it counts where it is systems' names alone. */
export function accessByVerb(
  { headers }: Table,
  { cells }: Row,
  reading: Reading,
): string | undefined {
  const stated = headers.flatMap((header, index) => {
    const cell = cells[index] ?? "";
    if (isUnfilled(cell) || saysNothing(cell)) return [];
    const isStated = isOfNames(header) || (isOfVerb(header) && isOfSystems(cell, reading));
    return isStated ? [`${header}: ${cell}`] : [];
  });
  return stated.join("; ") || undefined;
}

/** Whom the contract doesn't know, beside those whom it does: `| Table | Writes | Reads |`, `| Table | Till | Ledger |`. */
export function accessOfStrangers(
  { headers }: Table,
  { cells }: Row,
  reading: Reading,
): string | undefined {
  const filled = headers.flatMap((header, index) => {
    const cell = cells[index] ?? "";
    return index === 0 || isUnfilled(cell) || saysNothing(cell) ? [] : [{ header, cell }];
  });
  const ofVerbs = filled.filter(({ header }) => isOfVerb(header));
  const ofSystems = filled.filter(({ cell }) => isVerb(cell));
  const told = [
    ...unlessAll(ofVerbs, ({ cell }) => isOfSystems(cell, reading)),
    ...unlessAll(ofSystems, ({ header }) => isSystem(header, reading)),
  ];
  return told.map(({ header, cell }) => `${header}: ${cell}`).join("; ") || undefined;
}

/** Those of which it isn't so, where it is of others. */
function unlessAll<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Item[] {
  const others = items.filter((item) => !isSo(item));
  return others.length < items.length ? others : [];
}

const isVerb = (cell: string) =>
  (["readsAndWrites", "reads", "writes"] as const).some((key) => saysOnly(cell.trim(), key));

/** `| Table | Owner | Readers |`: a system that owns it fills it, where nobody is said to; a team is none of the contract's. */
export function accessOfOwner(
  { headers }: Table,
  { cells }: Row,
  reading: Reading,
): string | undefined {
  const at = headers.findIndex((header) => isColumn(header, "owner"));
  const owner = cells[at] ?? "";
  const isOwned = owner !== "" && isOfSystems(owner, reading);
  const isWrittenByOther = headers.some(
    (header, index) => isOfWriters(header) && !isUnfilled(cells[index] ?? ""),
  );
  return isOwned && !isWrittenByOther ? `${headers[at]}: ${owner}` : undefined;
}

/** Whether the wording leaves it open who writes, and what any of these may do. */
export function leavesOpen(wording: string, owner: string, { systems }: Reading): boolean {
  if ((["writes", "readsAndWrites"] as const).some((key) => says(wording, key))) return false;
  const told = new Set(readAccess(wording, systems).map(({ system }) => system));
  return readAccess(owner, systems).every(({ system }) => !told.has(system));
}

const isOfWriters = (header: string) =>
  (["writers", "producer", "writes"] as const).some((key) => isColumn(header, key));

const separator = new RegExp(`\\s*(?:[,;/&+，、；]|<br\\s*/?>|${phraseSource("and")})\\s*`, "i");

/** "Till, `Ledger` (nightly), a script", but not "the totals of Till". */
function isOfSystems(cell: string, reading: Reading): boolean {
  const parts = cell
    .replace(/\([^()]*\)|[`*_]/g, " ")
    .split(separator)
    .map((part) => part.trim());
  const others = parts.filter((part) => !isSystem(part, reading));
  return (
    others.length < parts.length &&
    others.every((part) => reading.systems.mentions.in(part).length === 0)
  );
}

function isSystem(part: string, { systems }: Reading): boolean {
  const found = systems.resolve(part, false);
  return saysOnly(part, "both") || (found !== undefined && "system" in found);
}
