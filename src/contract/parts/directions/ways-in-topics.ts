/** "## Order release" over "SFS sends orders to WCS.": sections that a topic heads, where nothing draws a direction and their first sentence tells of one. */
import { tellsOfToday, wayToday } from "../ways/way-today.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";
import { otherThan } from "../../names/we.ts";
import { withCallsInCode } from "../calls/http-calls.ts";
import { type Sentence, sentencesIn } from "../sentences.ts";

const otherMatters = [
  "otherMatter",
  "besideFlows",
  "otherTopic",
  "sideMatter",
  "undecided",
  "topicAside",
] as const satisfies PhraseKey[];

/** None where the head of the contract tells of a way that none of them does. */
export function setWaysOfTopics(sections: readonly SectionNode[], reading: Reading): void {
  if (reading.systems.own.length !== 2) return;
  const topics = sections
    .filter(({ key, level, title }) => key === undefined && level === 2 && isOfToday(title))
    .flatMap((section) => {
      const way = reading.directionOf(section) ? undefined : wayOfTopic(section, reading);
      return way ? [{ section, way }] : [];
    });
  const ways = new Set(topics.map(({ way }) => wayOf(way)));
  const heads = reading.all.filter(({ level, key }) => level <= 1 || key === "overview");
  const told = topics.length === 0 ? [] : heads.flatMap((head) => waysIn(head, reading));
  if (told.some((way) => !ways.has(wayOf(way)))) return;
  for (const { section, way } of topics) reading.setDirection(section, way);
}

function isOfToday(title: string): boolean {
  return tellsOfToday(title) && !otherMatters.some((key) => says(title, key));
}

/** All that tell of a way must tell of the same. */
function wayOfTopic(section: SectionNode, reading: Reading): Direction | undefined {
  const [first] = sentencesOf(section, reading);
  const way = first && wayIn(first, reading);
  const isOnly = way && waysIn(section, reading).every((each) => wayOf(each) === wayOf(way));
  return isOnly ? way : undefined;
}

function waysIn(section: SectionNode, reading: Reading): Direction[] {
  return sentencesOf(section, reading).flatMap((sentence) => wayIn(sentence, reading) ?? []);
}

const purpose = new RegExp(`,\\s+${phraseSource("inOrderTo")}\\s.+$`, "i");

/** What it is for may speak of when something else happens. */
function wayIn({ text }: Sentence, reading: Reading): Direction | undefined {
  const told = oneLine(text);
  return wayToday(told.replace(purpose, "."), reading) ?? wayOfCall(told, reading);
}

const articleAlone = new RegExp(`^[*_]*(?:${phraseSource("article")}\\s+)?[*_]*$`, "i");
const handsOver = new RegExp(
  `^[*_]*\\s+${phraseSource("calls")}\\s+(?:[^\\s\`]+\\s+){0,3}\`(?:POST|PUT|PATCH) `,
  "i",
);

/** "Till calls `POST /sales` after every sale.": it hands over what it calls with; a `GET` fetches. */
function wayOfCall(told: string, { systems }: Reading): Direction | undefined {
  const [first, ...others] = systems.mentions.in(told);
  const from = first?.ids[0];
  const to = otherThan(from, systems);
  if (!first || !from || !to || !articleAlone.test(told.slice(0, first.start))) return undefined;
  const isBetween = others.every(({ ids: [id] }) => id === from || id === to);
  const isCall = handsOver.test(withCallsInCode(told.slice(first.end)));
  const isOfNow = tellsOfToday(told) && !says(told, "not") && !says(told, "unavailable");
  return isBetween && isCall && isOfNow ? { from, to } : undefined;
}

function sentencesOf(section: SectionNode, reading: Reading): Sentence[] {
  const prose = reading.proseBlocks(section).filter(({ type }) => type === "paragraph");
  return sentencesIn(prose, reading.text);
}
