/** Tables whose columns are found by their headers. */
import {
  columnIndex,
  type ColumnKey,
  labelKeyOf,
  type LabelKey,
} from "../vocabulary/vocabulary.ts";
import type { Place } from "../model/document.ts";
import { cellSource } from "./source.ts";
import { childrenOf, type Node, placeOf, plainText, sourceOf } from "./tree.ts";

export interface Row {
  place: Place;
  /** The cell's Markdown under the column that means `key`; undefined where there is none or it is empty. */
  cell(key: ColumnKey): string | undefined;
  /** The same under the first header that is a label's word. */
  labelled(key: LabelKey): string | undefined;
  cells: string[];
}

export interface Table {
  headers: string[];
  rows: Row[];
  has(key: ColumnKey): boolean;
}

/** @param known Tables read already, for several readers look at each; those read now are added. */
export function tablesIn(
  blocks: readonly Node[],
  text: string,
  known = new Map<Node, Table>(),
): Table[] {
  const tables: Table[] = [];
  for (const block of blocks)
    for (const node of tableNodesIn(block, text)) {
      let table = known.get(node);
      if (!table) known.set(node, (table = tableOf(node, text)));
      tables.push(table);
    }
  return tables;
}

/** Lists and quotations within one another that are still looked into. */
const deepest = 20;
const nested = new WeakMap<Node, readonly Node[]>();

/** The table itself, or those that stand in a list's items or in a quotation. */
function tableNodesIn(block: Node, text: string, depth = 0): readonly Node[] {
  if (block.type === "table") return [block];
  if (!containers.has(block.type) || depth > deepest) return none;
  let found = nested.get(block);
  if (!found) nested.set(block, (found = nestedIn(block, text, depth)));
  return found;
}

function nestedIn(block: Node, text: string, depth: number): readonly Node[] {
  const mayHold = /[|<]/.test(sourceOf(block, text));
  return mayHold ? childrenOf(block).flatMap((each) => tableNodesIn(each, text, depth + 1)) : none;
}

const none: readonly Node[] = [];
const containers: ReadonlySet<string> = new Set(["list", "listItem", "blockquote"]);

function tableOf(table: Node, text: string): Table {
  const [head, ...body] = childrenOf(table);
  return newTable(
    head ? childrenOf(head).map((cell) => plainText(cell).trim()) : [],
    body.map((row) => ({
      place: placeOf(row),
      cells: childrenOf(row).map((cell) => cellSource(cell, text)),
    })),
  );
}

export function newTable(headers: string[], body: readonly Pick<Row, "place" | "cells">[]): Table {
  const indexes = new Map<ColumnKey, number>();
  const indexFor = (key: ColumnKey) => {
    if (!indexes.has(key)) indexes.set(key, columnIndex(headers, key));
    return indexes.get(key) ?? -1;
  };
  return {
    headers,
    has: (key) => indexFor(key) >= 0,
    rows: body.map(({ place, cells }) => ({
      place,
      cells,
      cell: (key) => cells[indexFor(key)] || undefined,
      labelled: (key) =>
        cells[headers.findIndex((header) => labelKeyOf(header) === key)] || undefined,
    })),
  };
}
