/** "- Lag > 5 min → Store on-call", "- Sync older than 2 h: page #payments": an alert an item, with whom it reaches. */
import { itemsBelow, labelsFor, listItemsOf } from "./label-sections.ts";
import { itemTexts } from "./list-items.ts";
import { toTheRight } from "../arrows.ts";
import { type SectionNode, sectionsIn } from "../markdown/outline.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { type Node, placeOf } from "../markdown/tree.ts";
import type { Place } from "../document.ts";
import type { Reading } from "../reading.ts";
import { opening, says } from "../vocabulary/phrases.ts";

export interface ListedAlert {
  when: string;
  who: string;
  place: Place;
}

const behindArrow = new RegExp(`^(.*\\S)\\s+(?:${toTheRight})\\s+(\\S.*)$`, "u");
const onlyArrow = new RegExp(`^\\s*(?:${toTheRight})\\s*$`, "u");
const behindColon =
  /^(?:\*\*)?(\p{L}[^:：*]*(?:[:：]\d[^:：*]*)*)(?:(?:[:：]\*\*|\*\*[:：]|:|\s[–—-])\s+|：\s*)(\S.*)$/u;
/** "#payments", "@store", "ops@example.org" */
const handle = /(?:^|[\s(])[#@][\p{L}\d]|[\p{L}\d]@[\p{L}\d]/u;
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
  return [
    ...[...own].flatMap((item) => alertIn(item, true, reading)),
    ...around.filter((item) => !own.has(item)).flatMap((item) => alertIn(item, false, reading)),
  ];
}

/** Without those behind labels, which say when, who or how. */
function itemsIn(section: SectionNode, reading: Reading): Node[] {
  const known = reading.ownLabels(section).filter(({ key }) => key !== undefined);
  const labelled = new Set(known.map(({ place }) => place.line));
  return listItemsOf(section.blocks).filter((item) => !labelled.has(placeOf(item).line));
}

function alertIn(item: Node, isAlert: boolean, reading: Reading): ListedAlert[] {
  const [{ text = "" } = {}] = itemTexts([item], reading);
  const place = placeOf(item);
  const [, lag = "", told = ""] = isDirection(text, reading) ? [] : (behindArrow.exec(text) ?? []);
  if (lag !== "")
    return isAlert || isSomebody(told) ? [{ when: lag, who: receiverIn(told) ?? told, place }] : [];
  const [, when = "", outcome = ""] = behindColon.exec(text) ?? [];
  const who = receiverIn(outcome) ?? (measure.test(when) ? addressIn(outcome, isAlert) : undefined);
  return who === undefined || isUnfilled(who) ? [] : [{ when: when.trim(), who, place }];
}

/** Whoever is paged, mailed or told. "page load over 2 s" speaks of another page. */
function receiverIn(outcome: string): string | undefined {
  const verb = opening("notifies", outcome);
  const who = verb === undefined ? "" : outcome.slice(verb.length).trim();
  const isMeant = isSomebody(who) || /^\p{Lu}/u.test(who) || opening("article", who) !== undefined;
  return isMeant ? who : undefined;
}

/** Right below "Monitoring" only whoever is on call is surely no part of what is measured. */
function addressIn(text: string, isAlert: boolean): string | undefined {
  const isMeant = isAlert ? isSomebody(text) : opening("onCall", text) !== undefined;
  return isMeant ? text : undefined;
}

function isSomebody(text: string): boolean {
  return handle.test(text) || says(text, "onCall") || says(text, "role");
}

/** "Till → Ledger: lag over 5 min" tells nobody. */
function isDirection(text: string, { systems }: Reading): boolean {
  const [first, second] = systems.mentions.in(text);
  const between = first && second ? text.slice(first.end, second.start) : "";
  return onlyArrow.test(between);
}
