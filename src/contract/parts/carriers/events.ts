/** Events, topics and webhooks of a direction: tables with an event column, labels, a list of names in code, or a sentence. */
import { partOf } from "../directions/ends-in-headings.ts";
import { eventsIn } from "./events-in-labels.ts";
import type { InDirection } from "../directions/in-direction.ts";
import { queuesIn } from "../resources/queues-in-words.ts";
import { transportsOf } from "./transports.ts";
import { eventsToldIn } from "./told-in-prose.ts";
import { filled, type Label } from "../../markdown/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { childrenOf, type Node, plainText, walk } from "../../markdown/tree.ts";
import { sameDirection } from "../directions/directions.ts";
import { directionOfRow } from "../directions/rows-by-direction.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { compact } from "../../compact.ts";
import type { EventReference } from "../../schema.ts";
import { isColumn } from "../../vocabulary.ts";
import { opening, saysNothing } from "../../vocabulary/phrases.ts";

export function readEvents(flow: InDirection): EventReference[] {
  const { sections, path, reading } = flow;
  const found: EventReference[] = [];
  const names = new Set<string>();
  const add = (
    name: string | undefined,
    description: string | undefined,
    place = reading.placeOf(path),
  ) => {
    const bare = name?.replace(/^`|`$/g, "").trim();
    if (!bare || saysNothing(bare) || names.has(bare)) return;
    names.add(bare);
    found.push(
      reading.at(
        `${path}.events.${found.length}`,
        place,
        compact({ name: bare, description: description?.trim() || undefined }) as EventReference,
      ),
    );
  };
  for (const section of sections) {
    for (const table of reading.tables(section.blocks)) {
      const named = table.headers.some(
        (header) => isColumn(header, "event") && !isColumn(header, "name"),
      );
      if (!named && !(partOf(section) === "events" && table.has("event"))) continue;
      for (const row of table.rows.filter((each) => isOnWay(each, table, flow)))
        add(
          row.cell("event"),
          row.cell("purpose") ?? row.cell("change") ?? row.cell("trigger"),
          row.place,
        );
    }
    for (const label of reading.ownLabels(section)) {
      const value = filled(label);
      if (value && (label.key === "event" || isQueueOfFlow(label, section))) {
        const listed = namesInLists(label.blocks);
        for (const [name, description] of listed) add(name, description, label.place);
        // A table's rows have been looked at; its source is no name.
        const isElsewhere = listed.length > 0 || label.blocks.some(({ type }) => type === "table");
        const isNone = opening("nothing", value) !== undefined;
        for (const { name, description } of isElsewhere || isNone ? [] : namedBy(label, value))
          add(name, description, label.place);
      }
    }
    if (partOf(section) === "events")
      for (const [name, description] of namesInLists(section.blocks)) add(name, description);
  }
  for (const { key, value, place } of flow.listed)
    if (key === "event") add(value, undefined, place);
  for (const { name, description, place } of flow.tabled?.events ?? [])
    add(name, description, place);
  if (found.length === 0)
    for (const { name, sentence } of eventsToldIn(flow)) add(name, sentence.text, sentence.place);
  // "publishes `sale.done` on topic `sales.v1`" names the event beside what carries it.
  const named = new Set(names);
  for (const { value, place } of transportsOf(flow.direction, reading))
    if (!codeIn(value).some((name) => named.has(name)))
      for (const name of queuesIn(value)) add(name, undefined, place);
  return found;
}

/** "Queue: FIFO, max 1000" tells of one, and names none. */
function namedBy({ key }: Label, value: string): ReturnType<typeof eventsIn> {
  const found = eventsIn(value);
  return key === "queue" ? found.filter(({ name }) => /^\S+$/u.test(name)) : found;
}

/** A row that draws another direction is of that one. */
function isOnWay(row: Row, table: Table, { direction, reading }: InDirection): boolean {
  const drawn = directionOfRow(row, table, reading);
  return !drawn || sameDirection(drawn, direction);
}

/** Where messages wait when something fails is no event. */
function isQueueOfFlow({ key }: Label, section: SectionNode): boolean {
  return key === "queue" && section.key !== "other-resources" && section.key !== "error-handling";
}

function codeIn(value: string): string[] {
  return Array.from(value.matchAll(/`([^`]+)`/gu), ([, name = ""]) => name);
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

/** "`orders.placed` — an order was paid" */
function nameInItem(item: Node): Named | undefined {
  const [head] = childrenOf(item);
  const code = head && [...walk(head)].find(({ type }) => type === "inlineCode");
  const name = code ? plainText(code) : undefined;
  const text = head ? plainText(head).trim() : "";
  if (!name || !text.startsWith(name)) return undefined;
  return [name, text.slice(name.length).replace(/^[\s:–—-]+/u, "")];
}
