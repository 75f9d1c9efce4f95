/** Which systems have contracts with which, for pictures in which a contract is one line. */
import type { Catalogue } from "../../catalogue/schema.ts";
import { titleOf } from "../../catalogue/views/parts/parties.ts";
import type { Contract, Flow } from "../../contract/model/schema.ts";
import type { Row } from "../diagram.ts";
import type { Edge } from "./flowchart.ts";

/** The two directions of one contract between the same systems. */
export interface Connection {
  left: string;
  right: string;
  contract: Contract;
  flows: Flow[];
}

export function connectionsOf(catalogue: Catalogue): Connection[] {
  const known = new Set(catalogue.systems.map(({ id }) => id));
  return catalogue.contracts
    .flatMap(pairsOf)
    .filter(({ left, right }) => known.has(left) && known.has(right));
}

function pairsOf(contract: Contract): Connection[] {
  const pairs = new Map<string, Connection>();
  for (const flow of contract.flows) {
    if (flow.state === "none" || flow.from === flow.to) continue;
    const key = JSON.stringify([flow.from, flow.to].toSorted());
    const pair = pairs.get(key) ?? { left: flow.from, right: flow.to, contract, flows: [] };
    pair.flows.push(flow);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** How a line between `left` and `right` looks; `sideOf` says which of them a system stands for. */
export function lineOf(
  flows: Flow[],
  left: string,
  sideOf: (system: string) => string = (system) => system,
): Pick<Edge, "pointsTo" | "styles"> {
  const gives = flows.some(({ from }) => sideOf(from) === left);
  const takes = flows.some(({ to }) => sideOf(to) === left);
  return {
    pointsTo: gives && takes ? "both" : gives ? "right" : "left",
    styles: [
      "connection",
      ...(flows.every(({ state }) => state === "planned") ? (["planned"] as const) : []),
    ],
  };
}

/** How a link along a line begins: with what it joins, and which way. */
export function joined(left: string, right: string, { pointsTo }: Pick<Edge, "pointsTo">): string {
  if (pointsTo === "left") return `${right} → ${left}`;
  return `${left} ${pointsTo === "both" ? "⇄" : "→"} ${right}`;
}

/** Every flow as text, with its contract. */
export function connectionRows(
  connections: Connection[],
  name: (id: string) => string,
  href: (contract: string) => string,
): Row[] {
  return connections.flatMap(({ contract, flows }) =>
    flows.map(({ from, to }) => ({
      from: name(from),
      to: name(to),
      label: titleOf(contract),
      href: href(contract.id),
    })),
  );
}

/** The systems with the most connections, as many as a picture can hold. */
export function busiest(connections: Connection[], ids: string[], most: number): Set<string> {
  const degree = new Map<string, number>();
  for (const { left, right } of connections) {
    for (const id of [left, right]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const connected = ids.filter((id) => degree.has(id));
  return new Set(
    connected
      .toSorted((one, other) => (degree.get(other) ?? 0) - (degree.get(one) ?? 0))
      .slice(0, most),
  );
}
