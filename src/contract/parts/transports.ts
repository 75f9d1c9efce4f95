/** "**Transport:** MQ queue `ORDERS.OUT`", "How: SFTP, zip of XML": where a contract says what carries a direction. */
import { labelsInColumns } from "./columns-by-direction.ts";
import { homesOf } from "./direction-homes.ts";
import { formatIn } from "./format-of-transport.ts";
import { tabledFlows } from "./flow-tables.ts";
import { isTransport } from "./transport-labels.ts";
import { queuesIn } from "./queues-in-words.ts";
import { unlabelledItems } from "./facts-in-items.ts";
import { newLabel } from "../markdown/label-line.ts";
import type { Label } from "../markdown/labels.ts";
import { type SectionNode, sectionsIn } from "../markdown/outline.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";
import type { SectionKey } from "../vocabulary.ts";
import { opening, phraseSource, says } from "../vocabulary/phrases.ts";

const startsWithQueue = new RegExp(`^(?:\\S+ ){0,2}?${phraseSource("queue")}`, "i");

/** Elsewhere below a direction “How” and “Method” speak of failures, keys or people. */
const topics: ReadonlySet<SectionKey | undefined> = new Set([
  undefined,
  "purpose",
  "data-flow",
  "interface",
  "api-endpoint",
  "shared-storage",
  "events",
]);

export function transportsOf(direction: Direction, reading: Reading): Label[] {
  const sections = homesOf(direction, reading).flatMap((home) => sectionsIn(home));
  const onFlow = sections.filter(({ key }) => topics.has(key));
  const labels = onFlow.flatMap((section) => reading.ownLabels(section));
  const items = onFlow.flatMap((section) => itemsOnQueues(section, reading));
  const { transports = [] } = tabledFlows(reading).get(wayOf(direction)) ?? {};
  return [...labels, ...labelsInColumns(direction, reading)]
    .filter(isTransport)
    .concat(items, transports);
}

/** "- publishes to Kafka topic `sales.v1`", "- Kafka topic `sales.v1`" */
function itemsOnQueues(section: SectionNode, reading: Reading): Label[] {
  return unlabelledItems(section, reading)
    .filter(({ text }) => opensOnQueue(text) && queuesIn(text).length > 0)
    .map(({ text, place }) => newLabel("", text, place));
}

/** What is done when it fails goes over queues as well. */
function opensOnQueue(text: string): boolean {
  const isOnFailure = (["retries", "fallsBack", "unavailable", "outage"] as const).some((key) =>
    says(text, key),
  );
  const opens = (["publishes", "pushOrPull", "moves"] as const).some((key) => opening(key, text));
  return !isOnFailure && (opens || startsWithQueue.test(text));
}

/** The formats told behind what carries the direction, each wording once. */
export function formatCarried(
  direction: Direction,
  path: string,
  reading: Reading,
): string | undefined {
  const told = transportsOf(direction, reading).flatMap(({ value, place }) => {
    const format = formatIn(value);
    return format ? [{ format, place }] : [];
  });
  const [first] = told;
  const formats = new Set(told.map(({ format }) => format));
  return first && reading.at(path, first.place, [...formats].join("; "));
}
