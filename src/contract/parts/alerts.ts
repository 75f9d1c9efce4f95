/** When somebody is told, who, and how: behind labels, or in a table with a row an alert. */
import { labelsFor, listItemsOf } from "./label-sections.ts";
import { itemTexts } from "./list-items.ts";
import { toTheRight } from "../arrows.ts";
import { compact } from "../compact.ts";
import { flatten, type Label } from "../markdown/labels.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { sectionsIn } from "../markdown/outline.ts";
import { placeOf } from "../markdown/tree.ts";
import type { Place } from "../document.ts";
import type { Reading } from "../reading.ts";
import type { Monitoring } from "../schema.ts";
import { saysNothing } from "../vocabulary/phrases.ts";

type Key = keyof NonNullable<Monitoring["alerts"]>;

export function readAlerts(reading: Reading): Monitoring["alerts"] {
  const behind = labelsFor("alerts", "monitoring", reading);
  const below = behind.flatMap(({ children }) => flatten(children));
  const labels = [...labelsUnder(reading), ...below];
  const fact = (key: Key) => {
    const at = `monitoring.alerts.${key}`;
    return (
      reading.something(labels, key, at) ?? inTables(key, at, reading) ?? inList(key, at, reading)
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
  const rows = reading
    .sections("alerts")
    .flatMap((section) => reading.tables(reading.blocks(section)))
    .flatMap((table) => table.rows);
  const stated = rows.flatMap((row) => {
    const value = row.labelled(key) ?? (key === "who" ? row.cell("receiver") : undefined);
    return value && !isUnfilled(value) && !saysNothing(value) ? [{ value, place: row.place }] : [];
  });
  return eachOnce(stated, path, reading);
}

const toReceiver = new RegExp(`^(.*\\S)\\s+(?:${toTheRight})\\s+(\\S.*)$`, "u");

const onlyArrow = new RegExp(`^\\s*(?:${toTheRight})\\s*$`, "u");

/** "- Lag > 5 min → Store on-call" */
function inList(key: Key, path: string, reading: Reading): string | undefined {
  if (key === "how") return undefined;
  const sections = reading.sections("alerts").flatMap((section) => sectionsIn(section));
  const items = sections.flatMap((section) => listItemsOf(reading.proseBlocks(section)));
  const stated = items.flatMap((item) => {
    const [{ text = "" } = {}] = itemTexts([item], reading);
    const [, when = "", who = ""] = isDirection(text, reading) ? [] : (toReceiver.exec(text) ?? []);
    const value = key === "when" ? when : who;
    return value ? [{ value, place: placeOf(item) }] : [];
  });
  return eachOnce(stated, path, reading);
}

/** "Till → Ledger: lag over 5 min" tells nobody. */
function isDirection(text: string, { systems }: Reading): boolean {
  const [first, second] = systems.mentions.in(text);
  const between = first && second ? text.slice(first.end, second.start) : "";
  return onlyArrow.test(between);
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
