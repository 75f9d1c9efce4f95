/** "- Lag > 5 min → Store on-call", "- Sync older than 2 h: page #payments": an alert an item, with whom it reaches. */
import { isListedToday } from "./alert-today.ts";
import { isReceiver, isSomebody } from "./alert-receiver.ts";
import { itemsBelow, labelsFor, labelsOfWays, listItemsOf } from "../ways/label-sections.ts";
import { itemTexts } from "../list-items.ts";
import { toTheRight } from "../../text/arrows.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import { type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { withoutStruckOut } from "../../text/struck-out.ts";
import { type Node, placeOf } from "../../markdown/tree.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import { opening, phraseSource, says } from "../../vocabulary/phrases.ts";

export interface ListedAlert {
  when: string;
  who: string;
  place: Place;
}

const behindArrow = new RegExp(`^(.*\\S)\\s+(?:${toTheRight})\\s+(\\S.*)$`, "u");
const onlyArrow = new RegExp(`^\\s*(?:${toTheRight})\\s*$`, "u");
const behindColon =
  /^(?:\*\*)?(\p{L}[^:：*]*(?:[:：]\d[^:：*]*)*)(?:(?:[:：]\*\*|\*\*[:：]|:|\s[–—-])\s+|：\s*)(\S.*)$/u;
/** "&gt;" ends nothing; a comma does where another arrow follows: "lag → #pay, queue → #ops". */
const separator = new RegExp(
  `(?<!&\\w{1,8})[;；]\\s*|[,，]\\s+(?=(?:[^,，→]|,(?=\\S)){1,200}\\s(?:${toTheRight})\\s)`,
  "u",
);
const to = new RegExp(`^${phraseSource("alertTo")}\\s+`, "i");
const measure = /[\d<>≥≤%]/;

/** Below "Alerts" an arrow is enough; right below "Monitoring" or "What to Monitor" it must lead to somebody. */
export function alertsInLists(reading: Reading): ListedAlert[] {
  const below = reading.sections("alerts").flatMap((section) => sectionsIn(section));
  const own = new Set([
    ...below.flatMap((section) => itemsIn(section, reading)),
    ...labelsFor("alerts", "monitoring", reading).flatMap(({ blocks }) => listItemsOf(blocks)),
    ...itemsBelow("alerts", "monitoring", reading),
  ]);
  const around = (["monitoring", "what-to-monitor"] as const)
    .flatMap((key) => reading.sections(key))
    .flatMap((section) => itemsIn(section, reading));
  const labelled = labelsFor("alerts", "monitoring", reading);
  const lines = new Set(labelled.map(({ place }) => place.line));
  const others = around.filter((item) => !own.has(item) && !lines.has(placeOf(item).line));
  return [
    ...[...own].flatMap((item) => alertOfItem(item, true, reading)),
    ...labelled.flatMap((label) => alertsBehind(label, reading)),
    // What reaches nobody may be what flows.
    ...labelsOfWays("alerts", reading)
      .flatMap((label) => alertsBehind(label, reading))
      .filter(({ who }) => isSomebody(who)),
    ...others.flatMap((item) => alertOfItem(item, false, reading)),
  ];
}

/** "**Alerts:** lag > 5 min → #pay; queue > 100 → Store on-call": each of them, or none where one tells no receiver. */
function alertsBehind({ value, blocks, place }: Label, reading: Reading): ListedAlert[] {
  if (blocks.length > 0) return [];
  const parts = value.split(separator).filter((part) => part !== "" && !says(part, "nobody"));
  const alerts = parts.flatMap((part) => alertIn(part, place, true, reading));
  return alerts.length === parts.length ? alerts : [];
}

/** Without those behind labels, which say when, who or how. */
function itemsIn(section: SectionNode, reading: Reading): Node[] {
  const known = reading.ownLabels(section).filter(({ key }) => key !== undefined);
  const labelled = new Set(known.map(({ place }) => place.line));
  return listItemsOf(section.blocks).filter((item) => !labelled.has(placeOf(item).line));
}

function alertOfItem(item: Node, isAlert: boolean, reading: Reading): ListedAlert[] {
  const [{ text = "" } = {}] = itemTexts([item], reading);
  const rest = withoutStruckOut(text);
  return isListedToday(rest) ? alertIn(rest, placeOf(item), isAlert, reading) : [];
}

function alertIn(text: string, place: Place, isAlert: boolean, reading: Reading): ListedAlert[] {
  const [, lag = "", told = ""] = isDirection(text, reading) ? [] : (behindArrow.exec(text) ?? []);
  if (lag !== "")
    return isAlert || isSomebody(told)
      ? [{ when: lag.replaceAll("**", ""), who: receiverIn(told) ?? told, place }]
      : [];
  const [, when = "", outcome = ""] = behindColon.exec(text) ?? [];
  const isWorded = opening("alertWhen", when) !== undefined || says(when, "compares");
  const isCondition = measure.test(when) || (isAlert && isWorded);
  const who = receiverIn(outcome) ?? (isCondition ? addressIn(outcome, isAlert) : undefined);
  return who === undefined || isUnfilled(who) ? [] : [{ when: when.trim(), who, place }];
}

/** Whoever is paged, mailed or told. */
function receiverIn(outcome: string): string | undefined {
  const verb = opening("notifies", outcome);
  const who = verb === undefined ? "" : outcome.slice(verb.length).trim().replace(to, "");
  return isReceiver(who) ? who : undefined;
}

/** Right below "Monitoring" only whoever is on call is surely no part of what is measured. */
function addressIn(text: string, isAlert: boolean): string | undefined {
  const isMeant = isAlert ? isSomebody(text) : opening("onCall", text) !== undefined;
  return isMeant ? text : undefined;
}

/** "Till → Ledger: lag over 5 min" tells nobody. */
function isDirection(text: string, { systems }: Reading): boolean {
  const [first, second] = systems.mentions.in(text);
  const between = first && second ? text.slice(first.end, second.start) : "";
  return onlyArrow.test(between);
}
