/** "### Till → Ledger timeout", "### Till → Ledger: connection refused": a heading that draws a way tells that it fails. */
import { oneWay } from "../../text/arrows.ts";
import { isHeadedOtherTime } from "./other-time-headings.ts";
import { longestHeading } from "../../names/names.ts";
import type { Mention } from "../../names/mentions.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import { type SectionKey, sectionKeyOf, withoutNumbering } from "../../vocabulary/vocabulary.ts";
import { phraseSource, says, saysOnly } from "../../vocabulary/phrases.ts";

const separator = /^\s*(?:[:：–—-]\s+)?/u;
const letter = /\p{L}/u;
/** "Till → Ledger rejected"; "rejected sales" are what flows. */
const fails = new RegExp(
  `^${phraseSource("failsOnWay")}(?:\\s*[.,;:!?(（]|\\s+(?:${phraseSource("timeBehind")}|${phraseSource("with")}|${phraseSource("alertWhen")})|\\s*$)`,
  "i",
);

export interface FailedWay {
  direction: Direction;
  /** "Till → Ledger errors" may as well be errors that flow. */
  isCertain: boolean;
  /** "Till → Ledger outage (12 March 2025)" tells what has happened once. */
  isOfToday: boolean;
}

export function failedWay(section: SectionNode, reading: Reading): FailedWay | undefined {
  const drawn = wayDrawn(section, reading);
  if (!drawn) return undefined;
  const { direction, behind } = drawn;
  const said = behind.replace(separator, "");
  const isCertain = fails.test(said);
  if (!isCertain && sectionKeyOf(said) !== "error-handling") return undefined;
  const mayFlow = saysOnly(said.trim().toLowerCase(), "rejectedThings");
  if (mayFlow && isOfWhatFlows(section, behind, reading)) return undefined;
  const isOfToday = !isHeadedOtherTime(section, reading) && !(mayFlow && isStatus(section));
  return { direction, isCertain, isOfToday };
}

interface DrawnWay {
  direction: Direction;
  /** What the heading says behind it. */
  behind: string;
}

function wayDrawn({ title }: SectionNode, { systems }: Reading): DrawnWay | undefined {
  if (title.length > longestHeading || !oneWay.test(title)) return undefined;
  const [giver, taker, ...others] = systems.mentions.in(title);
  if (!giver || !taker || others.length > 0 || !isDrawn(title, giver, taker)) return undefined;
  const [from, to] = [giver.ids[0], taker.ids[0]];
  if (!from || !to || from === to || !systems.isOwn(from) || !systems.isOwn(to)) return undefined;
  return { direction: { from, to }, behind: title.slice(taker.end) };
}

const named = /^\s*(?:[:：]|[–—-]\s)\s*\p{L}/u;
const partsOfFlow: ReadonlySet<SectionKey | undefined> = new Set([
  "data-flow",
  "interface",
  "api-endpoint",
  "events",
]);

/** "### Till → Ledger: Rejected" below "Data Flows", over a flow's own parts, or beside "### Till → Ledger: Sales". */
function isOfWhatFlows(section: SectionNode, behind: string, reading: Reading): boolean {
  const { parent, children } = section;
  if (partsOfFlow.has(parent?.key) || children.some(({ key }) => partsOfFlow.has(key))) return true;
  return named.test(behind) && parent !== undefined && namesWhatFlows(parent, reading);
}

const knownParents = () => new Map<SectionNode, boolean>();

function namesWhatFlows(parent: SectionNode, reading: Reading): boolean {
  const known = reading.once(knownParents);
  let names = known.get(parent);
  if (names === undefined) {
    names = parent.children.some((child) => {
      const { behind = "" } = wayDrawn(child, reading) ?? {};
      return named.test(behind) && !fails.test(behind.replace(separator, ""));
    });
    known.set(parent, names);
  }
  return names;
}

function isStatus({ parent }: SectionNode): boolean {
  return parent?.key === "lifecycle-status" || says(parent?.title ?? "", "statusWord");
}

/** Nothing but the arrow stands between them, and no word before them. */
function isDrawn(title: string, giver: Mention, taker: Mention): boolean {
  const before = withoutNumbering(title.slice(0, giver.start));
  return !letter.test(before) && saysArrowOnly(title.slice(giver.end, taker.start));
}

function saysArrowOnly(between: string): boolean {
  return oneWay.exec(between)?.[0].trim() === between.trim();
}
