/** "### Till → Ledger timeout", "### Till → Ledger: connection refused": a heading that draws a way tells that it fails. */
import { oneWay } from "../../text/arrows.ts";
import { isHeadedOtherTime } from "./other-time-headings.ts";
import { longestHeading } from "../../names/names.ts";
import type { Mention } from "../../names/mentions.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";
import { sectionKeyOf, withoutNumbering } from "../../vocabulary/vocabulary.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

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
  const { title } = section;
  const { systems } = reading;
  if (title.length > longestHeading || !oneWay.test(title)) return undefined;
  const [giver, taker, ...others] = systems.mentions.in(title);
  if (!giver || !taker || others.length > 0 || !isDrawn(title, giver, taker)) return undefined;
  const [from, to] = [giver.ids[0], taker.ids[0]];
  if (!from || !to || from === to || !systems.isOwn(from) || !systems.isOwn(to)) return undefined;
  const said = title.slice(taker.end).replace(separator, "");
  const isCertain = fails.test(said);
  if (!isCertain && sectionKeyOf(said) !== "error-handling") return undefined;
  return { direction: { from, to }, isCertain, isOfToday: !isHeadedOtherTime(section, reading) };
}

/** Nothing but the arrow stands between them, and no word before them. */
function isDrawn(title: string, giver: Mention, taker: Mention): boolean {
  const before = withoutNumbering(title.slice(0, giver.start));
  return !letter.test(before) && saysArrowOnly(title.slice(giver.end, taker.start));
}

function saysArrowOnly(between: string): boolean {
  return oneWay.exec(between)?.[0].trim() === between.trim();
}
