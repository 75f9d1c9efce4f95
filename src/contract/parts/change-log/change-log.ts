/** The change log: a table by its headers, or one entry a list item or heading. */
import { breakingColumn, isBreaking } from "./breaking.ts";
import { changesInBlocks, withoutBullet, type Written } from "./change-blocks.ts";
import { beginsEntry, type ChangeLine, readChangeLine } from "./change-line.ts";
import { partsInHead } from "../contract-head.ts";
import { entriesOf } from "../ways/label-sections.ts";
import { readDate, readDatesTogether } from "../../model/dates.ts";
import { blocksIn, type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import type { Change } from "../../model/schema.ts";
import { bareVersion } from "../../model/version-number.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";
import { isNone } from "../../vocabulary/phrases.ts";

export function readChangeLog(reading: Reading): Change[] {
  const sections = reading.sections("change-log");
  const headed = sections.length > 0 ? [] : inTables(tablesWithoutHeading(reading));
  const below = sections.flatMap((section) => {
    const rows = inTables(reading.tables(blocksIn(section)));
    if (rows.some(({ change }) => change.change !== undefined)) return rows;
    const headed = inHeadings(section, reading);
    const told = [...inBlocks(section, reading, headed.length > 0), ...headed];
    return told.length > 0 ? told : rows;
  });
  const told = [...headed, ...below];
  const found = told.length > 0 ? told : inHead(reading);
  const dates = readDatesTogether(found.map(({ change }) => change.date?.raw ?? ""));
  return found.map(({ place, change }, index) => {
    const date = dates[index];
    const dated = change.date && date ? { ...change, date } : change;
    return reading.at(`changeLog.${index}`, place, dated);
  });
}

/** "| Change log | 2026-10-01: v2 endpoint |" among the facts of the contract's head. */
function inHead(reading: Reading): Entry[] {
  return partsInHead("change-log", reading).flatMap((label) =>
    entriesOf(label, reading)
      .flatMap((text) => text.split(lineBreak))
      .filter((text) => text.trim() !== "" && !isUnfilled(text))
      .filter(beginsChange)
      .map(readChangeLine)
      .map((line) => entry(label.place, { ...line, breaking: isBreaking(line.change) })),
  );
}

const startsWithVersion = /^[\s*_`([]*v?\d+\.\d/iu;

/** "Until 2024-05-01 the file came by mail" tells of what was. */
function beginsChange(text: string): boolean {
  const { date, version } = readChangeLine(text);
  return (
    beginsEntry(text) ||
    (date === undefined && version !== undefined && startsWithVersion.test(text))
  );
}

const lineBreak = /\s*<br\s*\/?>\s*/iu;

interface Entry {
  place: Place;
  change: Change;
}

/** `| Date | Version | Change |` right below the title, or without one, needs none: nothing else has all three. */
function tablesWithoutHeading(reading: Reading): Table[] {
  return reading.all
    .filter(({ level }) => level <= 1)
    .flatMap(({ blocks }) => reading.tables(blocks))
    .filter(({ headers }) =>
      (["date", "version", "change"] as const).every((key) =>
        headers.some((header) => isColumn(header, key)),
      ),
    );
}

function inTables(tables: readonly Table[]): Entry[] {
  return tables.flatMap((table) => {
    const column = breakingColumn(table.headers);
    return table.rows.flatMap((row) => {
      const stated = (cell: string | undefined) => (cell && !isUnfilled(cell) ? cell : undefined);
      const change = stated(row.cell("change"));
      const [date, version] = [stated(row.cell("date")), stated(row.cell("version"))];
      if (!change && !isReleaseAlone(row, date, version)) return [];
      return [
        entry(row.place, {
          change,
          date,
          version,
          // Without a column for it the words are the only ones to say so.
          breaking: column?.read(stated(row.cells[column.index]) ?? "") ?? isBreaking(change ?? ""),
        }),
      ];
    });
  });
}

/** Which version came when, with nothing about it; a hint where the change belongs leaves the whole row open. */
function isReleaseAlone(row: Row, date = "", version = ""): boolean {
  const isLeftEmpty = isNone(row.cell("change") ?? "");
  return isLeftEmpty && /\d/.test(version) && readDate(date).date !== undefined;
}

/** Lines of running text are entries only where nothing else is: beside a list they are sentences. */
function inBlocks(section: SectionNode, { text }: Reading, isHeaded: boolean): Entry[] {
  const found = changesInBlocks(section.blocks, text);
  const isDressed = (kind: Written["dress"]) => found.some(({ dress }) => dress === kind);
  const takesLines = isDressed("head") || (!isDressed("item") && !isHeaded);
  return found
    .filter(({ dress }) => takesLines || dress !== "line")
    .map((each) => entry(each.place, each));
}

/** "### 1.2 — 2026-03-01" with what changed below it. */
function inHeadings(section: SectionNode, reading: Reading): Entry[] {
  return section.children.flatMap((child) => {
    const change = sectionsIn(child)
      .map((node) => reading.markdown(withoutBullet(node.blocks)))
      .filter(Boolean)
      .join("\n\n");
    if (change === "") return [];
    const { title, place } = child;
    const breaking = isBreaking(title) || isBreaking(change);
    return [entry(place, { ...readChangeLine(title), change, breaking })];
  });
}

function entry(
  place: Place,
  {
    date,
    version,
    change,
    breaking,
  }: Omit<ChangeLine, "change"> & { change: string | undefined; breaking: boolean },
): Entry {
  return {
    place,
    change: {
      ...(date ? { date: readDate(date) } : {}),
      ...(version ? { version: bareVersion(version) } : {}),
      ...(change ? { change } : {}),
      breaking,
    },
  };
}
