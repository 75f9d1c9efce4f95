/** The change log: a table by its headers, or one entry a list item or heading. */
import { breakingColumn, isBreaking } from "./breaking.ts";
import { beginsEntry, type ChangeLine, readChangeLine } from "./change-line.ts";
import { readDate } from "../dates.ts";
import { linesOf } from "../markdown/lines.ts";
import { type SectionNode, sectionsIn } from "../markdown/outline.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { childrenOf, endOf, type Node, placeOf, sourceOf, startOf } from "../markdown/tree.ts";
import type { Place } from "../document.ts";
import type { Reading } from "../reading.ts";
import type { Change } from "../schema.ts";

export function readChangeLog(reading: Reading): Change[] {
  const found = reading.sections("change-log").flatMap((section) => {
    const rows = inTables(section, reading);
    if (rows.length > 0) return rows;
    const listed = [...inLists(section, reading), ...inHeadings(section, reading)];
    return listed.length > 0 ? listed : inLines(section, reading);
  });
  return found.map(({ place, change }, index) => reading.at(`changeLog.${index}`, place, change));
}

interface Entry {
  place: Place;
  change: Change;
}

function inTables(section: SectionNode, reading: Reading): Entry[] {
  return reading.tables(reading.blocks(section)).flatMap((table) => {
    const column = breakingColumn(table.headers);
    return table.rows.flatMap((row) => {
      const stated = (cell: string | undefined) => (cell && !isUnfilled(cell) ? cell : undefined);
      const change = stated(row.cell("change"));
      if (!change) return [];
      return [
        entry(row.place, {
          change,
          date: stated(row.cell("date")),
          version: stated(row.cell("version")),
          // Without a column for it the words are the only ones to say so.
          breaking: column?.read(stated(row.cells[column.index]) ?? "") ?? isBreaking(change),
        }),
      ];
    });
  });
}

/** "- **1.2** (2026-03-01): Added the key" */
function inLists(section: SectionNode, reading: Reading): Entry[] {
  return section.blocks
    .filter(({ type }) => type === "list")
    .flatMap(childrenOf)
    .flatMap((item) => {
      const [head] = childrenOf(item);
      const text = head ? sourceOf(head, reading.text) : "";
      return isUnfilled(text) ? [] : [fromLine(placeOf(item), text)];
    });
}

/** "v5, 2026-03-03: webhook for refunds", a line each; other lines are sentences. */
function inLines(section: SectionNode, reading: Reading): Entry[] {
  return section.blocks
    .filter(({ type }) => type === "paragraph")
    .flatMap((block) => linesOf(block, reading.text))
    .flatMap(({ nodes }) => {
      const [first, last] = [nodes[0], nodes.at(-1)];
      const line = first && last ? reading.text.slice(startOf(first), endOf(last)).trim() : "";
      return first && beginsEntry(line) ? [fromLine(placeOf(first), line)] : [];
    });
}

/** "### 1.2 — 2026-03-01" with what changed below it. */
function inHeadings(section: SectionNode, reading: Reading): Entry[] {
  return section.children.flatMap((child) => {
    const change = sectionsIn(child)
      .map((node) => reading.markdown(withoutBullet(node.blocks)))
      .filter(Boolean)
      .join("\n\n");
    if (change === "") return [];
    const { change: read } = fromLine(child.place, child.title);
    return [
      {
        place: child.place,
        change: { ...read, change, breaking: read.breaking || isBreaking(change) },
      },
    ];
  });
}

/** A list of one is a sentence. */
function withoutBullet(blocks: readonly Node[]): readonly Node[] {
  const [list, ...others] = blocks;
  const [item, ...more] = list?.type === "list" ? childrenOf(list) : [];
  return item && others.length + more.length === 0 ? childrenOf(item) : blocks;
}

function fromLine(place: Place, line: string): Entry {
  return entry(place, { ...readChangeLine(line), breaking: isBreaking(line) });
}

function entry(
  place: Place,
  { date, version, change, breaking }: ChangeLine & { breaking: boolean },
): Entry {
  return {
    place,
    change: {
      ...(date ? { date: readDate(date) } : {}),
      ...(version ? { version: version.replace(/^v(?=\d)/i, "").replace(/[`*]/g, "") } : {}),
      change,
      breaking,
    },
  };
}
