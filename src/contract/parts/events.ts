/** Events, topics and webhooks of a direction: tables with an event column, labels, or a list of names in code. */
import type { InDirection } from "./safeguards.ts";
import { filled } from "../markdown/labels.ts";
import { childrenOf, type Node, plainText, walk } from "../markdown/tree.ts";
import { compact } from "../compact.ts";
import type { EventReference } from "../schema.ts";
import { isColumn } from "../vocabulary.ts";
import { saysNothing } from "../vocabulary/phrases.ts";

export function readEvents({ sections, path, reading }: InDirection): EventReference[] {
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
      if (!named && !(section.key === "events" && table.has("event"))) continue;
      for (const row of table.rows)
        add(
          row.cell("event"),
          row.cell("purpose") ?? row.cell("change") ?? row.cell("trigger"),
          row.place,
        );
    }
    for (const label of reading.ownLabels(section)) {
      const value = filled(label);
      if (
        value &&
        (label.key === "event" || (label.key === "queue" && section.key !== "other-resources"))
      ) {
        const [, name, description] = /^`([^`]+)`\s*[–—:,-]?\s*(.*)$/s.exec(value) ?? [];
        add(name ?? value, description, label.place);
      }
    }
    if (section.key === "events")
      for (const item of itemsOf(section.blocks)) add(...nameInItem(item));
  }
  return found;
}

function itemsOf(blocks: readonly Node[]): Node[] {
  return blocks.filter(({ type }) => type === "list").flatMap(childrenOf);
}

/** "`orders.placed` — an order was paid" */
function nameInItem(item: Node): [string | undefined, string | undefined] {
  const code = [...walk(item)].find(({ type }) => type === "inlineCode");
  const name = code ? plainText(code) : undefined;
  const text = plainText(item).trim();
  if (!name || !text.startsWith(name)) return [undefined, undefined];
  return [name, text.slice(name.length).replace(/^[\s:–—-]+/u, "")];
}
