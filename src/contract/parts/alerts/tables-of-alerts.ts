/** `| Alert | Condition | Receiver |`: below "Alerts", below "Monitoring", and wherever else the columns tell that somebody is told. */
import { isReceiver, isSomebody } from "./alert-receiver.ts";
import { isHeadedOtherTime } from "../topics/other-time-headings.ts";
import { isOfOtherMatter } from "../topics/other-matters.ts";
import { blocksIn, type SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Reading } from "../reading.ts";
import { isColumn, labelKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { says, saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

/** Below "Monitoring" those that say on what condition somebody is told. */
export function tablesOfAlerts(reading: Reading): readonly Table[] {
  return reading.once(findTables);
}

function findTables(reading: Reading): Table[] {
  const below = reading.sections("alerts").flatMap((section) => reading.tables(blocksIn(section)));
  const around = (["monitoring", "what-to-monitor"] as const)
    .flatMap((key) => reading.sections(key))
    .flatMap(({ blocks }) => reading.tables(blocks))
    .filter(({ headers }) => headers.some(isOfCondition) && headers.some(isOfReceiver));
  const own = [...new Set([...below, ...around])];
  return own.length > 0 ? own : tablesElsewhere(reading);
}

function isOfCondition(header: string): boolean {
  return isColumn(header, "condition") || labelKeyOf(header) === "when";
}

function isOfReceiver(header: string): boolean {
  return labelKeyOf(header) === "how" || namesReceiver(header);
}

function namesReceiver(header: string): boolean {
  return labelKeyOf(header) === "who" || isColumn(header, "receiver");
}

/** Where alerts may be what flows, or whom one calls is told by hour. */
const ofOthers: ReadonlySet<SectionKey | undefined> = new Set([
  "data-flow",
  "events",
  "interface",
  "contacts",
]);

function tablesElsewhere(reading: Reading): Table[] {
  return reading.all
    .filter((section) => !ofOthers.has(section.key))
    .flatMap((section) =>
      reading.tables(section.blocks).filter((table) => isOfAlerts(table, section, reading)),
    );
}

function isOfAlerts(table: Table, section: SectionNode, reading: Reading): boolean {
  const { headers, rows } = table;
  const at = headers.findIndex(namesReceiver);
  if (at < 0 || table.has("from") || isOfOtherMatter(section, table, reading)) return false;
  if (isHeadedOtherTime(section, reading)) return false;
  const isOnAlerts = headers.some((header) => isOfCondition(header) && says(header, "alertWord"));
  const areTold = isOnAlerts ? isReceiver : isSomebody;
  const isConditional = headers.some(isOnCondition) && says(headers[at] ?? "", "whoIsTold");
  return (isOnAlerts || isConditional) && rows.length > 0 && rows.every(isTold(at, areTold));
}

/** "When" alone may be of any time, and a trigger of what is sent. */
function isOnCondition(header: string): boolean {
  return isColumn(header, "condition") && !isColumn(header, "trigger");
}

function isTold(at: number, isMeant: (who: string) => boolean): (row: Row) => boolean {
  return ({ cells }) => {
    const who = cells[at] ?? "";
    if (isUnfilled(who) || saysNothing(who)) return true;
    return isMeant(who) || saysOnly(who.toLowerCase(), "nobody");
  };
}
