/** `| What broke | What to do |`, a case a row; `| # | Step | Who |`, all rows of which are one way back. */
import { labelsInColumns } from "../ways/columns-by-direction.ts";
import { directionsOf } from "../ways/direction-homes.ts";
import { isStated } from "../ways/label-sections.ts";
import { labelsOfPart } from "../labels-of-parts.ts";
import { isRecord } from "../topics/other-matters.ts";
import type { Case } from "./rollback-in-prose.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Label } from "../../markdown/labels/label-line.ts";
import type { Direction, Reading } from "../reading.ts";
import {
  isColumn,
  labelKeyOf,
  sectionKeyOf,
  withoutNumbering,
} from "../../vocabulary/vocabulary.ts";

/** "1", "Step 2", "3." */
const number = /^(?:\p{L}+\s+)?\d{1,2}[.)]?$/u;

export function casesInTables(section: SectionNode, reading: Reading): Case[] {
  return reading
    .tables(section.blocks)
    .filter((table) => !isRecord(table))
    .flatMap((table) => (isOfSteps(table) ? stepsIn(table, section) : casesIn(table)));
}

/** `| Order | System | Rollback |` below "Deployment" */
export function casesInColumns(reading: Reading): Case[] {
  return reading
    .sections("deployment")
    .flatMap(({ blocks }) => reading.tables(blocks))
    .flatMap(({ headers, rows }) => {
      const at = headers.findIndex((header) => sectionKeyOf(header) === "rollback-plan");
      return at < 1 ? [] : rows.flatMap((row) => caseInRow(row, at));
    });
}

/** A row "Rollback" where each direction has a column, or a label right below the direction's own heading. */
export function casesByDirection(reading: Reading): Case[] {
  const nameOf = (id: string) => reading.systems.own.find((own) => own.id === id)?.written ?? id;
  return directionsOf(reading).flatMap((direction) =>
    [...labelsInColumns(direction, reading), ...labelsOfWay(direction, reading)]
      .filter(({ name, value }) => sectionKeyOf(name) === "rollback-plan" && isStated(value))
      .map(({ value, place }) => ({
        case: `${nameOf(direction.from)} → ${nameOf(direction.to)}`,
        steps: value,
        place,
      })),
  );
}

function labelsOfWay(direction: Direction, reading: Reading): Label[] {
  return reading
    .sectionsOf(direction)
    .filter(({ key }) => key === undefined)
    .flatMap((section) => labelsOfPart("rollback-plan", section, reading));
}

function caseInRow({ cells, place }: Row, at: number): Case[] {
  const steps = cells[at] ?? "";
  const what = cells.find((cell, index) => index !== at && isStated(cell) && !number.test(cell));
  return what && isStated(steps) ? [{ case: bare(what), steps, place }] : [];
}

function isOfSteps({ headers: [first = ""], rows }: Table): boolean {
  if (isColumn(first, "step")) return true;
  return rows.length > 0 && rows.every(({ cells: [cell = ""] }) => number.test(cell));
}

function stepsIn({ rows }: Table, { title }: SectionNode): Case[] {
  const told = rows.flatMap((row) => {
    const [first = "", ...others] = row.cells;
    const cells = (number.test(first) ? others : row.cells).filter(isStated);
    return cells.length > 0 ? [{ place: row.place, step: cells.join("; ") }] : [];
  });
  const steps = told.map(({ step }, index) => `${index + 1}. ${step}`).join("\n");
  const [first] = told;
  return first ? [{ case: withoutNumbering(title), steps, place: first.place }] : [];
}

function casesIn({ headers, rows }: Table): Case[] {
  const isOfPeople = headers.map((header) => labelKeyOf(header) === "maintainers");
  return rows.flatMap(({ cells: [what = "", ...rest], place }) => {
    const steps = rest.filter((cell, at) => isStated(cell) && !isOfPeople[at + 1]).join("; ");
    return isStated(what) && steps ? [{ case: bare(what), steps, place }] : [];
  });
}

const bare = (what: string) => what.replace(/[*_`]/g, "");
