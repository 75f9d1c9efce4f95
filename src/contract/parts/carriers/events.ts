/** Events, topics and webhooks of a direction: tables with an event column, labels, a list of names in code, or a sentence. */
import { methods } from "../calls/http-calls.ts";
import { EventList } from "./event-list.ts";
import { isWrittenIn } from "../formats/format-of-transport.ts";
import { partOf } from "../ways/ends-in-headings.ts";
import { eventsDefined } from "./events-defined.ts";
import { eventInHeading } from "./events-in-headings.ts";
import { eventsListedIn } from "./events-in-sentences.ts";
import { eventsIn } from "./events-in-labels.ts";
import { addRows } from "./events-tabled.ts";
import { tablesOfFlows } from "../flow-tables/flows-in-columns.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { messagesAmongCalls } from "./messages-among-calls.ts";
import { queuesIn } from "../named-resources/queues-in-words.ts";
import { transportsOf } from "./transports.ts";
import { eventsToldIn } from "./told-in-prose.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { childrenOf, type Node, plainText, walk } from "../../markdown/tree.ts";
import { isDottedName } from "../calls/event-names.ts";
import { fileName } from "../named-resources/file-names.ts";
import { opening } from "../../vocabulary/phrases.ts";

export function readEvents(flow: InDirection): EventList {
  const { sections, path, reading } = flow;
  const found = new EventList();
  for (const section of sections) {
    for (const table of tablesOfFlows(section.blocks, reading))
      addRows(table, section, flow, found);
    for (const label of reading.ownLabels(section)) addLabelled(label, section, found);
    const headed = eventInHeading(section, flow.direction, reading);
    if (headed) found.add(headed.name, headed.description, section.place, headed.isPlanned);
    if (partOf(section) !== "events") continue;
    for (const [name, description] of namesInLists(section.blocks))
      found.add(name, description, reading.placeOf(path));
    for (const { name, description, place } of eventsDefined(section.blocks, reading.text))
      found.add(name, description, place);
  }
  for (const { key, value, place } of flow.listed)
    if (key === "event") found.add(value, undefined, place);
  const { events = [], isPlanned } = flow.tabled ?? {};
  for (const { name, description, place } of events) found.add(name, description, place, isPlanned);
  for (const { name, description, place, isPlanned: isAhead } of messagesAmongCalls(flow))
    found.add(name, description, place, isAhead);
  if (found.isEmpty)
    for (const { name, sentence } of eventsListedIn(flow))
      found.add(name, undefined, sentence.place);
  if (found.isEmpty)
    for (const { name, sentence } of eventsToldIn(flow))
      found.add(name, sentence.text, sentence.place);
  addCarried(flow, found);
  return found;
}

function addLabelled(label: Label, section: SectionNode, found: EventList): void {
  const value = filled(label);
  // "Message: HL7 v2.5 ORU^R01" tells in what it is written.
  if (!value || !isOnEvents(label, section) || isWrittenIn(value)) return;
  const listed = namesInLists(label.blocks);
  for (const [name, description] of listed) found.add(name, description, label.place);
  // A table's rows have been looked at; its source is no name.
  const isElsewhere = listed.length > 0 || label.blocks.some(({ type }) => type === "table");
  const isNone = opening("nothing", value) !== undefined;
  for (const { name, description } of isElsewhere || isNone ? [] : namedBy(label, value))
    found.add(name, description, label.place);
}

/** "publishes `sale.done` on topic `sales.v1`" names the event beside what carries it. */
function addCarried({ direction, reading }: InDirection, found: EventList): void {
  const carried = transportsOf(direction, reading)
    .filter(({ value }) => !codeIn(value).some((name) => found.has(name)))
    .flatMap(({ value, place }) => queuesIn(value).map((name) => ({ name, place })));
  for (const { name, place } of carried) found.add(name, undefined, place);
}

/** "Queue: FIFO, max 1000" tells of one, and names none. */
function namedBy({ key }: Label, value: string): ReturnType<typeof eventsIn> {
  const found = eventsIn(value);
  return key === "queue" ? found.filter(({ name }) => /^\S+$/u.test(name)) : found;
}

/** Where messages wait when something fails is no event, nor what an error says. */
function isOnEvents({ key }: Label, section: SectionNode): boolean {
  if (section.key === "error-handling") return false;
  return key === "event" || (key === "queue" && section.key !== "other-resources");
}

function codeIn(value: string): string[] {
  return Array.from(value.matchAll(/`([^`]+)`/gu), ([, name = ""]) => name);
}

const call = new RegExp(`^(?:${methods})\\s`);

/** A list below "Events" each of whose items is one. */
export function isOfEvents(block: Node, section: SectionNode): boolean {
  if (block.type !== "list" || partOf(section) !== "events") return false;
  return childrenOf(block).every((item) => nameInItem(item) !== undefined);
}

type Named = [name: string, description: string];

/** An item that names no event may head a list of those that do. */
function namesInLists(blocks: readonly Node[]): Named[] {
  const items = blocks.filter(({ type }) => type === "list").flatMap(childrenOf);
  return items.flatMap((item) => {
    const named = nameInItem(item);
    return named ? [named] : namesInLists(childrenOf(item));
  });
}

/** "`orders.placed` — an order was paid", "**orders.placed** — an order was paid" */
function nameInItem(item: Node): Named | undefined {
  const [head] = childrenOf(item);
  if (!head) return undefined;
  const code = [...walk(head)].find(({ type }) => type === "inlineCode");
  const name = code ? plainText(code) : boldName(head);
  const text = plainText(head).trim();
  if (!name || !text.startsWith(name) || call.test(name)) return undefined;
  return [name, text.slice(name.length).replace(/^[\s:–—-]+/u, "")];
}

/** Bold words may be any; "v1.2" and "orders.csv" are no events either. */
function boldName(head: Node): string | undefined {
  const [lead] = childrenOf(head);
  const name = lead?.type === "strong" ? plainText(lead).replace(/[:：]$/u, "") : "";
  return isDottedName(name) && !fileName.test(name) ? name : undefined;
}
