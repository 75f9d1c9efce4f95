/** Who gives to whom: a row for each system that gives, a column for each that takes. */
import type { Contract } from "../../../contract/model/schema.ts";
import type { Catalogue, System } from "../../schema.ts";
import { type MapDomain, mapDomains, noDomain } from "./map-domains.ts";
import { titleOf } from "../parts/parties.ts";

export interface MatrixEntry {
  id: string;
  title: string;
  /** Whether what it says is only agreed yet. */
  planned: boolean;
}

export interface MatrixGroup {
  domain: string;
  systems: System[];
}

/** What flows to one system; or as many neighbouring systems as nothing flows to, since most of a large matrix is empty. */
export interface MatrixCell {
  entries: MatrixEntry[];
  columns: number;
}

export interface MatrixRow {
  system: System;
  /** In the order of the columns. */
  cells: MatrixCell[];
}

export interface Matrix {
  /** Whether any system belongs to a domain, so that groups have names worth reading. */
  isGrouped: boolean;
  columns: MatrixGroup[];
  rows: { domain: string; rows: MatrixRow[] }[];
  /** Cells that hold a contract. */
  filled: number;
  /** Systems that are party to no flow, and so have no row or column. */
  idle: System[];
}

export function matrixOf(catalogue: Catalogue): Matrix {
  const cells = cellsOf(catalogue.contracts);
  const domains = mapDomains(catalogue);
  const givers = new Set(cells.keys());
  const takers = new Set([...cells.values()].flatMap((row) => [...row.keys()]));
  const columns = grouped(domains, takers);
  const taking = columns.flatMap(({ systems }) => systems);
  const rows = grouped(domains, givers).map(({ domain, systems }) => ({
    domain,
    rows: systems.map((system) => ({
      system,
      cells: inRuns(taking.map(({ id }) => cells.get(system.id)?.get(id) ?? [])),
    })),
  }));
  return {
    isGrouped: domains.some(({ name }) => name !== noDomain),
    columns,
    rows,
    filled: rows
      .flatMap((group) => group.rows)
      .flatMap((row) => row.cells)
      .filter(({ entries }) => entries.length > 0).length,
    idle: catalogue.systems.filter(({ id }) => !givers.has(id) && !takers.has(id)),
  };
}

function inRuns(row: readonly MatrixEntry[][]): MatrixCell[] {
  const cells: MatrixCell[] = [];
  for (const entries of row) {
    const last = cells.at(-1);
    if (entries.length === 0 && last?.entries.length === 0) last.columns += 1;
    else cells.push({ entries, columns: 1 });
  }
  return cells;
}

/** Giver → taker → what passes between them. */
function cellsOf(contracts: readonly Contract[]): Map<string, Map<string, MatrixEntry[]>> {
  const cells = new Map<string, Map<string, MatrixEntry[]>>();
  for (const { id, title: written, flows } of contracts) {
    const title = titleOf({ title: written });
    for (const { from, to, state } of flows) {
      if (state === "none" || from === to) continue;
      const row = cells.get(from) ?? new Map<string, MatrixEntry[]>();
      const entries = row.get(to) ?? [];
      const known = entries.find((entry) => entry.id === id);
      if (known) known.planned &&= state === "planned";
      else entries.push({ id, title, planned: state === "planned" });
      cells.set(from, row.set(to, entries));
    }
  }
  return cells;
}

function grouped(domains: MapDomain[], ids: ReadonlySet<string>): MatrixGroup[] {
  return domains
    .map(({ name, systems }) => ({
      domain: name,
      systems: systems.filter(({ id }) => ids.has(id)),
    }))
    .filter(({ systems }) => systems.length > 0);
}
