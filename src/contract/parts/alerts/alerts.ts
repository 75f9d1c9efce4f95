/** When somebody is told, who, and how: behind labels, in a table with a row an alert, in a list with an item each, or in sentences. */
import { alertsInLists } from "./alerts-in-lists.ts";
import { alertsInProse } from "./alerts-in-prose.ts";
import { isCellToday } from "./alert-today.ts";
import { conditionIn } from "./condition-in-rows.ts";
import { alertLabelsRightBelow } from "./labels-right-below.ts";
import { forceOfRow } from "../calls/in-force.ts";
import { labelsFor } from "../ways/label-sections.ts";
import { compact } from "../../text/compact.ts";
import { flatten, type Label } from "../../markdown/labels/labels.ts";
import { tablesOfAlerts } from "./tables-of-alerts.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { withoutStruckOut } from "../../text/struck-out.ts";
import { sectionsIn } from "../../markdown/outline.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import type { Monitoring } from "../../model/schema.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

type Key = keyof NonNullable<Monitoring["alerts"]>;

export function readAlerts(reading: Reading): Monitoring["alerts"] {
  const behind = labelsFor("alerts", "monitoring", reading);
  const below = behind.flatMap(({ children }) => flatten(children));
  const isElsewhere =
    behind.length > 0 ||
    reading.sections("alerts").length > 0 ||
    tablesOfAlerts(reading).length > 0;
  const rightBelow = isElsewhere ? [] : alertLabelsRightBelow(reading);
  const labels = [...labelsUnder(reading), ...below, ...rightBelow];
  const told = alertsInProse(reading);
  const inProse = (key: Key, at: string) =>
    eachOnce(
      told.flatMap(({ place, ...alert }) => (alert[key] ? [{ value: alert[key], place }] : [])),
      at,
      reading,
    );
  const fact = (key: Key) => {
    const at = `monitoring.alerts.${key}`;
    return (
      reading.something(labels, key, at) ??
      inTables(key, at, reading) ??
      inLists(key, at, reading) ??
      inProse(key, at)
    );
  };
  /** What stands behind the label alone, and isn't told apart any further. */
  const plain = () => {
    const only = behind.find(({ children }) => children.length === 0);
    return only && reading.at("monitoring.alerts.when", only.place, only.value);
  };
  return compact({ when: fact("when") ?? plain(), who: fact("who"), how: fact("how") });
}

function labelsUnder(reading: Reading): Label[] {
  const sections = new Set(reading.sections("alerts").flatMap((section) => sectionsIn(section)));
  return [...sections].flatMap((section) => reading.ownLabels(section));
}

/** Each wording once. */
function inTables(key: Key, path: string, reading: Reading): string | undefined {
  const rows = tablesOfAlerts(reading).flatMap(rowsToday);
  const stated = rows.flatMap((row) => {
    const cell = (key === "when" ? conditionIn(row) : undefined) ?? cellOf(key, row);
    const value = cell && withoutStruckOut(cell);
    return value && !isUnfilled(value) && !saysNothing(value) ? [{ value, place: row.place }] : [];
  });
  return eachOnce(stated, path, reading);
}

function cellOf(key: Key, row: Row): string | undefined {
  return row.labelled(key) ?? (key === "who" ? row.cell("receiver") : undefined);
}

/** Those that reach somebody today: neither planned, nor struck out, nor with "nobody" for whoever is told. */
function rowsToday(table: Table): Row[] {
  return table.rows.filter((row) => {
    const isGone = row.cells.some((cell) => cell !== "" && withoutStruckOut(cell) === "");
    const isForNobody = saysOnly(cellOf("who", row)?.toLowerCase() ?? "", "nobody");
    return !isGone && !isForNobody && !forceOfRow(row, table) && row.cells.every(isCellToday);
  });
}

function inLists(key: Key, path: string, reading: Reading): string | undefined {
  if (key === "how") return undefined;
  const stated = alertsInLists(reading).map(({ place, ...alert }) => ({
    value: alert[key],
    place,
  }));
  return eachOnce(stated, path, reading);
}

function eachOnce(
  stated: readonly { value: string; place: Place }[],
  path: string,
  reading: Reading,
): string | undefined {
  const [first] = stated;
  if (!first) return undefined;
  return reading.at(path, first.place, [...new Set(stated.map(({ value }) => value))].join("; "));
}
