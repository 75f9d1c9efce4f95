/** "Till sends sales to Ledger. Ledger returns receipts to Till.": ways of which the overview tells, and nothing else does. */
import { tellsOfOther } from "../ways/aside-lines.ts";
import { homesOf } from "../ways/direction-homes.ts";
import { isDeniedAnywhere } from "./undescribed.ts";
import { tellsOfToday, wayToday } from "../ways/way-today.ts";
import { termInSentence } from "./flow-in-sentences.ts";
import { compact } from "../../text/compact.ts";
import type { Place } from "../../model/document.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Node } from "../../markdown/tree.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";
import type { Flow } from "../../model/schema.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";
import { sentencesIn } from "../sentences.ts";

const joint = new RegExp(
  `,?\\s+(?:${phraseSource("and")}|${phraseSource("whereas")})\\s+(?=\\S)|;\\s+`,
  "i",
);

const statuses = ["planned", "plannedStatus", "retired"] as const;

interface Told {
  direction: Direction;
  words: string;
  place: Place;
}

/** Between two systems, where no section, table or label tells of either way. */
export function withWaysOfOverview(flows: readonly Flow[], reading: Reading): readonly Flow[] {
  const isOpen = flows.every(
    (flow) => flow.state === "none" && homesOf(flow, reading).length === 0,
  );
  if (!isOpen || reading.systems.own.length !== 2) return flows;
  if (reading.all.some((section) => section.level <= 1 && isOfOtherTime(section, reading)))
    return flows;
  const told = Map.groupBy(
    reading.all.filter(isOverview).flatMap((each) => toldIn(each, reading)),
    ({ direction }) => wayOf(direction),
  );
  return flows.map((flow, index) => {
    const [first, ...others] = told.get(wayOf(flow)) ?? [];
    if (!first || flow.purpose !== undefined || isDeniedAnywhere(flow, reading)) return flow;
    const words = new Set([first, ...others].map((each) => each.words));
    const path = `flows.${index}`;
    const purpose = reading.at(`${path}.purpose`, first.place, oneAfterOther([...words]));
    const terms = compact({
      format: termIn("format", words, first, path, reading),
      frequency: termIn("frequency", words, first, path, reading),
    });
    return reading.at(path, first.place, { ...flow, state: "active" as const, purpose, ...terms });
  });
}

/** Items of a list have no full stops. */
function oneAfterOther(sentences: readonly string[]): string {
  return sentences
    .reduce((all, next) => `${all}${/[.!?;。；]$/u.test(all) ? "" : ";"} ${next}`)
    .replace(/\s*[;；]$/u, "");
}

/** "Till sends sales to Ledger as JSON, hourly." */
function termIn(
  term: "format" | "frequency",
  sentences: ReadonlySet<string>,
  { place }: Told,
  path: string,
  reading: Reading,
): string | undefined {
  const told = [...sentences].flatMap((sentence) => termInSentence(term, sentence) ?? []);
  return told.length === 0
    ? undefined
    : reading.at(`${path}.${term}`, place, [...new Set(told)].join("; "));
}

/** "**Status:** planned" */
function isOfOtherTime(section: SectionNode, reading: Reading): boolean {
  return reading
    .bareLabelled(section)
    .labels.filter(({ key }) => key === "status")
    .some(({ value }) => statuses.some((key) => says(value, key)));
}

function isOverview({ level, key }: SectionNode): boolean {
  const isPart = key === "purpose" || key === "data-flow";
  return level <= 1 || key === "overview" || (level === 2 && isPart);
}

/** What stands behind a sentence on what is to come, or was, may be told of that as well. */
function toldIn(section: SectionNode, reading: Reading): Told[] {
  const blocks = reading
    .proseBlocks(section)
    .filter(({ type }) => type === "paragraph" || type === "list");
  const found: Told[] = [];
  let isOfToday = true;
  for (const [index, block] of blocks.entries()) {
    if (block.type === "paragraph") isOfToday = !tellsOfOther(blocks[index - 1]);
    for (const { text, place } of sentencesIn([block], reading.text)) {
      isOfToday &&= tellsOfToday(text) && !opensOther(text);
      if (!isOfToday) break;
      const words = oneLine(text);
      for (const direction of waysOf(words, reading)) found.push({ direction, words, place });
    }
  }
  return found.length > 0 && isWithdrawn(blocks, reading) ? [] : found;
}

/** "In the target architecture: Till sends …" */
function opensOther(sentence: string): boolean {
  const [front = "", ...others] = sentence.split(/[:：]/u);
  return others.length > 0 && (says(front, "besideFlows") || says(front, "otherTopic"));
}

/** "Today both are done by hand." */
function isWithdrawn(blocks: readonly Node[], { text }: Reading): boolean {
  return sentencesIn(blocks, text).some((sentence) => says(sentence.text, "notSoToday"));
}

/** "Till sends sales to Ledger and Ledger returns receipts to Till." */
function waysOf(sentence: string, reading: Reading): Direction[] {
  const whole = wayToday(sentence, reading);
  if (whole) return [whole];
  const parts = sentence.split(joint).map((part) => wayToday(part, reading));
  const ways = parts.filter((way) => way !== undefined);
  return ways.length === parts.length ? ways : [];
}
