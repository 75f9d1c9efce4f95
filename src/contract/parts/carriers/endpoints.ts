/** Endpoints: fenced `Endpoint: …` blocks, labels, and tables of methods and paths; each with its examples. */
import { isAddressAlone } from "./addresses-in-prose.ts";
import { addressesListed } from "./addresses-in-lists.ts";
import { attachExamples } from "./call-examples.ts";
import { firstStated, groupOf, groupsInLabels } from "./call-groups.ts";
import type { Group } from "./calls-stated.ts";
import { callsTabledElsewhere } from "./calls-by-direction.ts";
import { callsBehindLabels } from "./calls-behind-labels.ts";
import { callInHeading } from "./calls-in-headings.ts";
import { callsBegunWith } from "./calls-in-front.ts";
import { callInCell } from "./calls-in-cells.ts";
import { callsInList } from "../calls/calls-in-lists.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { type Facts, factsInCode, factsInRow, isTableOfCalls } from "../calls/endpoint-facts.ts";
import { labelsInColumns } from "../ways/columns-by-direction.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { tablesOfFlows } from "../flow-tables/flows-in-columns.ts";
import { directionOfRow } from "../ways/rows-by-direction.ts";
import { forceOfRow } from "../calls/in-force.ts";
import { receivingAddress } from "./receiving-address.ts";
import { callsToldIn } from "./told-in-prose.ts";
import type { Place } from "../../model/document.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { type Node, placeOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import type { Endpoint } from "../../model/schema.ts";

/** The calls of one direction: those that are there, and those that are only planned. */
export type Calls = Record<"there" | "planned", readonly Call[]>;

interface Call {
  place: Place;
  endpoint: Endpoint;
}

/** With the place of each from now on. */
export function notedCalls(calls: readonly Call[], path: string, reading: Reading): Endpoint[] {
  return calls.map(({ place, endpoint }, index) =>
    reading.at(`${path}.endpoints.${index}`, place, endpoint),
  );
}

export function readCalls(flow: InDirection): Calls {
  const { direction, sections, reading } = flow;
  const groups: Group[] = [];
  for (const section of sections.filter(({ key }) => key !== "example")) {
    const own = groupsIn(section, flow);
    for (const group of own) groups.push(group);
    attachExamples(section, groups, own, reading);
  }
  for (const { row, endpoint } of callsTabledElsewhere(direction, sections, reading))
    if (endpoint && !groups.some((group) => states(group, endpoint)))
      groups.push(alone(row.place, endpoint));
  if (groups.length === 0)
    groups.push(...firstStated(groupsInLabels(labelsInColumns(direction, reading))));
  const receiving = groups.length > 0 ? undefined : receivingAddress(direction, reading);
  if (receiving) groups.push(alone(receiving.place, { url: receiving.url }));
  if (groups.length === 0) groups.push(...groupsInRows(flow));
  const all = (groups.length > 0 ? groups : groupsInProse(flow)).flatMap(
    ({ place, endpoints, planned }) =>
      endpoints.map((endpoint) => ({ place, endpoint, isPlanned: planned.has(endpoint) })),
  );
  const { there = [], planned = [] } = Object.groupBy(all, ({ isPlanned }) =>
    isPlanned ? "planned" : "there",
  );
  return { there, planned };
}

/** The address may be whole in one place, and a path in the other. */
function states({ endpoints }: Group, { method, url }: Endpoint): boolean {
  return endpoints.some((known) => known.method === method && known.url.endsWith(url));
}

/** Stated in the section itself, not in those below it. */
function groupsIn(section: SectionNode, flow: InDirection): readonly Group[] {
  const { reading } = flow;
  const blocks = section.blocks.map((block) => groupOf(placeOf(block), factsIn(block, flow)));
  const found = blocks.filter(({ endpoints }) => endpoints.length > 0);
  if (found.length > 0) return found;
  const behindLabels = groupsInLabels(reading.ownLabels(section));
  const listed = section.blocks.map((block) =>
    groupOf(placeOf(block), callsInList(block, section, reading)),
  );
  const headed = groupOf(section.place, callInHeading(section, reading));
  const addresses = addressesListed(section, reading).map(({ place, facts }) =>
    groupOf(place, facts),
  );
  const unknown = callsBehindLabels(section, flow.direction, reading).map(({ place, facts }) =>
    groupOf(place, [facts]),
  );
  return firstStated([...behindLabels, listed, [headed], addresses, unknown]);
}

/** "How: `POST /sales`" in a table of flows. */
function groupsInRows({ tabled }: InDirection): Group[] {
  return (tabled?.transports ?? []).flatMap(({ value, place }) => {
    const facts = callInCell(value);
    const force = tabled?.isPlanned ? "planned" : undefined;
    return facts ? [groupOf(place, [{ ...facts, ...(force && { force }) }])] : [];
  });
}

/** Each call once. */
function groupsInProse(flow: InDirection): Group[] {
  const inWords = callsToldIn(flow);
  const all = inWords.length > 0 ? inWords : callsBegunWith(flow);
  const told = new Map(all.map((call) => [call.name, call] as const).toReversed());
  return [...told.values()]
    .toReversed()
    .map(({ name, sentence }) =>
      groupOf(sentence.place, [
        { endpoint: name, ...(!isCallAlone(sentence.text) && { purpose: sentence.text }) },
      ]),
    );
}

/** "Endpoint: https://…", "`POST /sales`." */
const isCallAlone = (text: string): boolean =>
  isAddressAlone(text) || /^`[^`]*`[.。]?$/u.test(text);

function alone(place: Place, endpoint: Endpoint): Group {
  return { place, endpoints: [endpoint], planned: new Set() };
}

/** Of a table's rows those that name no other direction. */
function factsIn(block: Node, { direction, reading }: InDirection): Facts[] {
  if (block.type === "code") return factsInCode(block.value);
  return tablesOfFlows([block], reading)
    .filter(isTableOfCalls)
    .flatMap((table) =>
      table.rows
        .filter((row) => {
          const named = directionOfRow(row, table, reading);
          return !named || sameDirection(named, direction);
        })
        .map((row) => ({ ...factsInRow(row), force: forceOfRow(row, table) })),
    );
}
