/** "Producer: Orders" and "Consumers: Billing, CRM" among an event's facts: the way it goes. */
import { partOf } from "./ends-in-headings.ts";
import { directionIn, ownSystems } from "./rows-by-direction.ts";
import { forceOfHeading } from "./event-headings.ts";
import { isArrowed } from "../../text/arrows.ts";
import { filled } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { sourceOf } from "../../markdown/tree.ts";
import type { Direction, Reading } from "../reading.ts";
import { sameDirection, wayOf } from "../../giving/section-ways.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";

/** No contract has more; each costs time for each of its consumers. */
const mostEvents = 500;
const longestPair = 120;

/**
 * Of sections below "Events" that no heading gives a direction; and which they are. Facts that contradict what is drawn
 * give none, and what is planned only where nothing else goes that way.
 */
export function setWaysInFacts(sections: readonly SectionNode[], reading: Reading): SectionNode[] {
  const told = sections
    .filter(({ key, parent }) => !key && parent && partOf(parent) === "events")
    .map((section) => ({ section, force: forceOfHeading(section, reading) }))
    .filter(({ force }) => force !== "retired")
    .slice(0, mostEvents)
    .map(({ section, force }) => ({ section, force, ways: waysStated(section, reading) }));
  const [planned = [], there = []] = [true, false].map((isPlanned) =>
    told.filter(({ force }) => (force === "planned") === isPlanned),
  );
  for (const { section, ways } of there) reading.setWays(section, ways);
  const known = new Set(reading.directions.map(wayOf));
  for (const { section, ways } of planned)
    reading.setWays(
      section,
      ways.filter((way) => !known.has(wayOf(way))),
    );
  return told.map(({ section }) => section).filter((section) => reading.ownDirectionOf(section));
}

function waysStated(section: SectionNode, reading: Reading): Direction[] {
  const stated = endsStated(section, reading);
  const around = reading.directionOf(section);
  const drawn = around ?? drawnIn(section, stated, reading);
  const isContradicted = drawn && stated.producer && stated.consumer && !isOn(drawn, stated);
  if (isContradicted) noteContradiction(section, drawn, reading);
  if (isContradicted || around) return [];
  return stated.drawn ? [stated.drawn] : waysBetween(stated);
}

/** Nothing in the section's facts says that it goes another way, or to somebody else. */
export function mayBeOn(direction: Direction, section: SectionNode, reading: Reading): boolean {
  const stated = endsStated(section, reading);
  return isOn(direction, stated) && (!stated.drawn || sameDirection(stated.drawn, direction));
}

interface EndsOfEvent {
  /** The systems of the contract it names; undefined where it tells of none, or isn't there. */
  producer: string[] | undefined;
  consumer: string[] | undefined;
  /** "Direction: Orders → Billing" */
  drawn: Direction | undefined;
}

function isOn({ from, to }: Direction, { producer, consumer }: EndsOfEvent): boolean {
  return (producer?.includes(from) ?? true) && (consumer?.includes(to) ?? true);
}

function waysBetween({ producer = [], consumer = [] }: EndsOfEvent): Direction[] {
  const [from, ...others] = producer;
  if (!from || others.length > 0 || consumer.includes(from)) return [];
  return consumer.map((to) => ({ from, to }));
}

function endsStated(section: SectionNode, reading: Reading): EndsOfEvent {
  const labels = reading.ownLabels(section);
  const ofEnd = (column: "producer" | "consumer") => {
    const [only, ...others] = labels.filter(({ name }) => isColumn(name, column));
    const value = others.length === 0 ? filled(only) : undefined;
    return value === undefined ? undefined : systemsIn(value, reading);
  };
  const direction = filled(labels.find(({ key }) => key === "direction"));
  const drawn = direction === undefined ? undefined : directionIn(direction, reading);
  return { producer: ofEnd("producer"), consumer: ofEnd("consumer"), drawn };
}

/** What is no system of the contract is left out. */
function systemsIn(value: string, reading: Reading): string[] | undefined {
  const ids = ownSystems(value, reading);
  return ids.length > 0 ? ids : undefined;
}

/** A label, or "Orders → Billing" as a line of its own. */
function drawnIn(
  section: SectionNode,
  { drawn }: EndsOfEvent,
  reading: Reading,
): Direction | undefined {
  if (drawn) return drawn;
  for (const block of reading.proseBlocks(section)) {
    const source = block.type === "paragraph" ? sourceOf(block, reading.text) : "";
    const isPair = source.length <= longestPair && isArrowed(source);
    const direction = isPair ? directionIn(source, reading) : undefined;
    if (direction) return direction;
  }
  return undefined;
}

function noteContradiction(
  { title, place }: SectionNode,
  { from, to }: Direction,
  { problems, systems }: Reading,
): void {
  const nameOf = (id: string) => systems.own.find((system) => system.id === id)?.name ?? id;
  problems.push({
    rule: "system-ambiguous",
    place,
    message: `“${title}” is drawn from ${nameOf(from)} to ${nameOf(to)}, and its producer and consumer say otherwise, so it is left out.`,
    hint: "Turn the arrow, or change the producer and the consumer.",
  });
}
