/** Every system, by domain, and one line for each pair that has a contract. */
import type { Catalogue, System } from "../../catalogue/schema.ts";
import type { Contract, Flow } from "../../contract/schema.ts";
import type { Diagram, Href, Row } from "../diagram.ts";
import { type Edge, flowchart, type Node } from "../source/flowchart.ts";
import { count, systemLabel } from "../source/words.ts";

interface Pair {
  left: string;
  right: string;
  contract: Contract;
  flows: Flow[];
}

export function landscapeDiagram(catalogue: Catalogue, href: Href): Diagram {
  const known = new Map(catalogue.systems.map((system) => [system.id, system]));
  const name = (id: string): string => known.get(id)?.name ?? id;
  const pairs = catalogue.contracts
    .flatMap(pairsOf)
    .filter(({ left, right }) => known.has(left) && known.has(right));
  const connected = new Set(pairs.flatMap(({ left, right }) => [left, right]));
  const shown = catalogue.systems.filter(({ id }) => connected.has(id));
  const hidden = catalogue.systems.length - shown.length;

  return {
    ...flowchart(
      shown.map((system) => node(system, href)),
      pairs.map((pair) => edge(pair, name, href)),
      "TB",
      { nodes: 12, ranks: 44 },
    ),
    title: "All systems and the contracts between them",
    description: `${count(shown.length, "system")} and ${count(pairs.length, "connection")}.`,
    rows: pairs.flatMap(({ contract, flows }) =>
      flows.map((flow): Row => ({
        from: name(flow.from),
        to: name(flow.to),
        label: contract.title,
        href: href("contract", contract.id),
      })),
    ),
    ...(hidden > 0 ? { leavesOut: `${count(hidden, "system")} without a contract` } : {}),
  };
}

/** The two directions of one contract between the same systems are one line. */
function pairsOf(contract: Contract): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const flow of contract.flows) {
    if (flow.state === "none" || flow.from === flow.to) continue;
    const key = JSON.stringify([flow.from, flow.to].toSorted());
    const pair = pairs.get(key) ?? { left: flow.from, right: flow.to, contract, flows: [] };
    pair.flows.push(flow);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

function node(system: System, href: Href): Node {
  return {
    key: system.id,
    label: systemLabel(system.name),
    styles: [system.external ? "external" : "system"],
    href: href("system", system.id),
    ...(system.domain === undefined ? {} : { group: system.domain }),
  };
}

function edge(
  { left, right, contract, flows }: Pair,
  name: (id: string) => string,
  href: Href,
): Edge {
  const bothWays =
    flows.some(({ from }) => from === left) && flows.some(({ from }) => from === right);
  return {
    left,
    right,
    pointsTo: bothWays ? "both" : "right",
    styles: [
      "connection",
      ...(flows.every(({ state }) => state === "planned") ? (["planned"] as const) : []),
    ],
    link: {
      href: href("contract", contract.id),
      title: `${name(left)} ${bothWays ? "⇄" : "→"} ${name(right)}: ${contract.title}`,
    },
  };
}
