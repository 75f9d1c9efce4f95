/** The queue that a flow goes over is a shared resource too, even where nobody listed it. */
import { merge } from "../access/access-tokens.ts";
import { queuesIn } from "../named-resources/queues-in-words.ts";
import type { ResourceList } from "./resource-list.ts";
import { isTransport } from "../topics/transport-labels.ts";
import { queuesTabled } from "../carriers/queues-tabled.ts";
import { transportsOf } from "../carriers/transports.ts";
import { eventsIn } from "../carriers/events-in-labels.ts";
import { sectionsOnWay } from "../ways/direction-homes.ts";
import { labelsOfAll } from "../flows/facts-of-all.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { Place } from "../../model/document.ts";
import type { Direction, Reading } from "../reading.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";
import type { AccessMode, Flow, ResourceReference } from "../../model/schema.ts";

export function linkQueues(flows: readonly Flow[], list: ResourceList, reading: Reading): void {
  const listed = new Set(list.all);
  const add = (name: string, place: Place, direction: Direction | undefined) => {
    const known = list.named(name);
    const queue = known ?? list.add({ kind: "queue", name, place });
    if (queue && direction && !(listed.has(queue) && queue.access.length > 0))
      carry(queue, direction);
  };
  const live = flows.filter(({ state }) => state !== "none");
  for (const flow of live) {
    for (const { value, place } of transportsOf(flow, reading))
      for (const name of queuesIn(value)) add(name, place, flow);
    for (const { value, place } of queueLabels(flow, reading))
      for (const name of namesIn(value)) add(name, place, flow);
    for (const { name, place } of queuesTabled(flow, reading)) add(name, place, flow);
  }
  const [only, ...others] = live;
  for (const { value, place } of labelsOfAll(reading).filter(isTransport))
    for (const name of queuesIn(value)) add(name, place, others.length === 0 ? only : undefined);
}

/** "**Kafka topic:** `sales.v1`" among the facts of a direction, where it is an event as well. */
function queueLabels(flow: Direction, reading: Reading): Label[] {
  return sectionsOnWay(flow, reading)
    .filter(({ key }) => key !== "other-resources" && key !== "error-handling")
    .flatMap((section) => reading.ownLabels(section))
    .filter((label) => label.key === "queue" && filled(label) !== undefined);
}

function namesIn(value: string): string[] {
  return eventsIn(value)
    .map(({ name }) => name.replaceAll("`", "").trim())
    .filter((name) => /^\S+$/u.test(name) && !saysNothing(name));
}

/** What flows this way is written by the giver and read by the taker. */
function carry(queue: ResourceReference, { from, to }: Direction): void {
  const modes = new Map<string, AccessMode>(queue.access.map(({ system, mode }) => [system, mode]));
  modes.set(from, merge(modes.get(from), "write"));
  modes.set(to, merge(modes.get(to), "read"));
  queue.access = [...modes].map(([system, mode]) => ({ system, mode }));
}
