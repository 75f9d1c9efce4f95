/** "- publishes to Kafka topic `sales.v1`", "Messages go to the queue `sales.in`.": the queue of a direction, told without a label. */
import { readAccess } from "../access/access.ts";
import { isDenied } from "../ways/denial.ts";
import { unlabelledItems } from "../calls/facts-in-items.ts";
import { queuesIn } from "../named-resources/queues-in-words.ts";
import { sentencesIn } from "../sentences.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { sourceOf } from "../../markdown/tree.ts";
import type { Direction, Reading } from "../reading.ts";
import { affirms, opening, phraseSource, says } from "../../vocabulary/phrases.ts";

/** What is done when it fails goes over queues as well. */
const otherTopics = [
  "retries",
  "fallsBack",
  "unavailable",
  "outage",
  "sideMatter",
  "bygone",
] as const;
const verbs = ["publishes", "pushOrPull", "moves"] as const;
const startsWithQueue = new RegExp(`^(?:\\S+ ){0,2}?${phraseSource("queue")}`, "i");

/** Nothing where the same words say that it is planned, or that nothing flows. */
export function queuesToldIn(
  section: SectionNode,
  direction: Direction,
  reading: Reading,
): Label[] {
  const paragraphs = reading
    .proseBlocks(section)
    .filter((block) => block.type === "paragraph" && mayName(sourceOf(block, reading.text)));
  const told = [
    ...unlabelledItems(section, reading).filter(({ text }) => opensOnQueue(text)),
    ...sentencesIn(paragraphs, reading.text),
  ].filter(({ text }) => namesQueue(text) && isOnWay(text, direction, reading));
  if (told.length === 0) return [];
  const prose = `${reading.prose(section) ?? ""}\n${told.map(({ text }) => text).join("\n")}`;
  if (affirms(prose, "planned") || isDenied(prose, direction, reading)) return [];
  return told.map(({ text, place }) => newLabel("", text, place));
}

const mayName = (source: string) => source.includes("`") || says(source, "queueWord");

/** Without code "audio/video" is no name. */
function namesQueue(text: string): boolean {
  const names = queuesIn(text);
  return text.includes("`") ? names.length > 0 : names.some((name) => /[._:#]/u.test(name));
}

function opensOnQueue(text: string): boolean {
  return startsWithQueue.test(text) || verbs.some((key) => opening(key, text));
}

/** The giver puts there, the taker fetches. */
function isOnWay(text: string, { from, to }: Direction, { systems }: Reading): boolean {
  if (otherTopics.some((key) => says(text, key))) return false;
  if (systems.mentions.in(text).length === 0) return true;
  return readAccess(text, systems).every(
    ({ system, mode }) =>
      !(system === from && mode === "read") && !(system === to && mode === "write"),
  );
}
