/** One direction step by step: the call, its answer, and what happens while an end of it is down. */
import { endpointName } from "../../catalogue/views/parts/carriers.ts";
import { gist } from "../../catalogue/views/words/wording.ts";
import type { Contract, Endpoint, Flow, Storage } from "../../contract/model/schema.ts";
import type { Diagram } from "../diagram.ts";
import { leftOut } from "../source/left-out.ts";
import { happeningRows, shortened } from "../source/happening-rows.ts";
import { clip } from "../source/label.ts";
import { type Happening, type Lane, type Participant, sequence } from "../source/sequence.ts";
import { callerOf } from "./caller.ts";
import { longestMessage, whenDown } from "./when-down.ts";
import { count, flowLabel, resourceLabel, systemLabel } from "../source/words.ts";

const most = { endpoints: 2, storages: 2, events: 3 };

/** One for each direction in which something flows. */
export function sequenceDiagrams(contract: Contract): Diagram[] {
  return contract.flows
    .filter(({ state, from, to }) => state === "active" && from !== to)
    .map((flow) => sequenceDiagram(contract, flow));
}

export function sequenceDiagram(contract: Contract, flow: Flow): Diagram {
  const name = (id: string): string =>
    systemLabel(contract.systems.find((system) => system.id === id)?.name ?? id);
  const storages = flow.storage.slice(0, most.storages).map((storage) => ({
    storage,
    participant: storeOf(contract, storage),
  }));
  const exchange = [
    ...flow.endpoints.slice(0, most.endpoints).flatMap((endpoint) => callAndAnswer(flow, endpoint)),
    ...flow.events.slice(0, most.events).map((event): Happening => ({
      kind: "event",
      from: flow.from,
      to: flow.to,
      label: clip(event.name, longestMessage),
    })),
    ...storages.flatMap(({ storage, participant }) => writeAndRead(flow, storage, participant.key)),
  ];
  const outages = whenDown(flow, name);
  const happenings = [...(exchange.length > 0 ? exchange : [plainMessage(flow)]), ...outages];
  const down = outages.length > 0 ? outages.map((outage) => outage.down) : [flow.to];
  const participants = [
    { key: flow.from, label: name(flow.from) },
    ...new Map(storages.map(({ participant }) => [participant.key, participant])).values(),
    { key: flow.to, label: name(flow.to) },
  ].toSorted((one, other) => place(contract, one) - place(contract, other));
  const labels = new Map(participants.map(({ key, label }) => [key, label]));
  const cut = shortened(happenings);
  const leavesOut = [hidden(flow), cut > 0 && `the rest of ${count(cut, "statement")}`]
    .filter(Boolean)
    .join(", ");

  return {
    ...sequence(participants, happenings, laneOf(contract, flow)),
    links: { nodes: {}, edges: {} },
    title: `${name(flow.from)} → ${name(flow.to)}, step by step`,
    description: `What ${name(flow.from)} and ${name(flow.to)} do, and what happens while ${down.map(name).join(" or ")} is down.`,
    rows: happeningRows(happenings, (key) => labels.get(key) ?? key),
    ...(leavesOut ? { leavesOut } : {}),
  };
}

/** The first system stands left in every picture of a contract, stores between the systems. */
function place({ systems }: Contract, { key }: Participant): number {
  const index = systems.findIndex(({ id }) => id === key);
  return index < 0 ? 0.5 : index;
}

function laneOf({ systems }: Contract, { from }: Flow): Lane {
  const role = systems.find(({ id }) => id === from)?.role;
  return role === "a" ? "lane-a" : role === "b" ? "lane-b" : "lane-other";
}

function callAndAnswer(flow: Flow, endpoint: Endpoint): Happening[] {
  const { caller, callee } = callerOf(flow, endpoint.method);
  const asked = clip(endpointName(endpoint), longestMessage);
  const back = caller === flow.to && flow.format ? clip(gist(flow.format), 30) : "answer";
  return [
    { kind: "call", from: caller, to: callee, label: asked },
    { kind: "answer", from: callee, to: caller, label: back },
  ];
}

function storeOf(contract: Contract, { resource, location, format }: Storage): Participant {
  const known = contract.resources.find(({ id }) => id === resource);
  const label = known ? resourceLabel(known) : clip(gist(location ?? format ?? "store"), 36);
  return { key: `store ${resource ?? location ?? ""}`, label };
}

function writeAndRead(flow: Flow, { updateFrequency }: Storage, store: string): Happening[] {
  const often = updateFrequency ?? flow.frequency;
  const when = often === undefined ? "" : ` · ${clip(gist(often), 30)}`;
  return [
    { kind: "call", from: flow.from, to: store, label: `writes${when}` },
    { kind: "call", from: flow.to, to: store, label: "reads" },
  ];
}

function plainMessage(flow: Flow): Happening {
  const { caller, callee } = callerOf(flow);
  const label = flowLabel(flow) || "data";
  return caller === flow.from
    ? { kind: "call", from: flow.from, to: flow.to, label }
    : { kind: "answer", from: callee, to: caller, label };
}

function hidden({ endpoints, storage, events }: Flow): string | undefined {
  return leftOut([
    [endpoints.length - most.endpoints, "endpoint"],
    [events.length - most.events, "event"],
    [storage.length - most.storages, "store"],
  ]);
}
