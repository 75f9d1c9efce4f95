/** One contract: its systems, what flows between them, and the resources they share. First system left, others right. */
import type { System } from "../../catalogue/schema.ts";
import { titleOf } from "../../catalogue/views/parts/parties.ts";
import { withId } from "../../catalogue/with-id.ts";
import type { Contract, Flow, ResourceReference } from "../../contract/model/schema.ts";
import type { Diagram, Href, Row } from "../diagram.ts";
import { type Edge, flowchart, type Node } from "../source/flowchart.ts";
import type { Style } from "../source/styles.ts";
import { accessEdge, accessOfParties, accessRows, reach, resourceKey } from "./contract-access.ts";
import { count, flowLabel, list, resourceLabel, systemLabel } from "../source/words.ts";

const mostResources = 4;

const sides = { a: "sideA", b: "sideB", other: "sideOther" } as const;

/** What of a contract is drawn. */
interface Drawing {
  contract: Contract;
  flows: readonly Flow[];
  resources: readonly ResourceReference[];
  name(id: string): string;
  href: Href;
}

/** @param known The catalogue's systems, which says of each who runs it. */
export function contractDiagram(
  contract: Contract,
  href: Href,
  known: readonly System[] = [],
): Diagram {
  const nameOf = new Map(contract.systems.map(({ id, name }) => [id, name]));
  const drawing: Drawing = {
    contract,
    href,
    name: (id) => nameOf.get(id) ?? id,
    flows: contract.flows.filter(
      ({ state, from, to }) =>
        state !== "none" && from !== to && nameOf.has(from) && nameOf.has(to),
    ),
    resources: contract.resources
      .filter((resource) => accessOfParties(resource, contract).length > 0)
      .toSorted((one, other) => reach(other) - reach(one))
      .slice(0, mostResources),
  };
  const flowEdges = drawing.flows.map((flow) => flowEdge(flow, contract));
  // Above the resources what flows to the right, below them what comes back.
  const forth = flowEdges.filter(({ pointsTo }) => pointsTo === "right");
  const back = flowEdges.filter(({ pointsTo }) => pointsTo === "left");
  const edges = [...forth, ...resourceEdges(drawing), ...back];
  const leavesOut = leftOut(drawing);
  return {
    ...flowchart(nodesOf(drawing, known), edges, "LR", { nodes: 24, ranks: 120 }),
    title: titleOf(contract),
    description: `What flows between ${list(contract.systems.map(({ name }) => name))}, and what they share.`,
    rows: rowsOf(drawing),
    ...(leavesOut === "" ? {} : { leavesOut }),
  };
}

function nodesOf({ contract, resources, href }: Drawing, known: readonly System[]): Node[] {
  return [
    ...contract.systems.map(({ id, name, role }): Node => ({
      key: id,
      label: systemLabel(name),
      styles: [withId(known, id)?.external ? "external" : "system", sides[role]],
      href: href("system", id),
    })),
    ...resources.map((resource): Node => ({
      key: resourceKey(resource),
      label: resourceLabel(resource),
      styles: ["resource"],
      href: href("resource", resource.id),
    })),
  ];
}

function flowEdge(flow: Flow, { systems }: Contract): Edge {
  const place = (end: string): number => systems.findIndex(({ id }) => id === end);
  const forth = place(flow.from) < place(flow.to);
  const role = systems[place(flow.from)]?.role;
  const lane: Style = role === "a" ? "laneA" : role === "b" ? "laneB" : "laneOther";
  return {
    left: forth ? flow.from : flow.to,
    right: forth ? flow.to : flow.from,
    pointsTo: forth ? "right" : "left",
    label: flowLabel(flow),
    styles: [lane, ...(flow.state === "planned" ? (["planned"] as const) : [])],
  };
}

function resourceEdges({ contract, resources }: Drawing): Edge[] {
  const leftmost = contract.systems[0]?.id;
  return resources.flatMap((resource) =>
    accessOfParties(resource, contract).map((access) =>
      accessEdge(resource, access, access.system === leftmost),
    ),
  );
}

/** In words; empty where all is drawn. */
function leftOut({ contract, resources }: Drawing): string {
  const all = contract.resources.length;
  const hidden = all - resources.length;
  const others = new Set(
    resources.flatMap((resource) => {
      const drawn = accessOfParties(resource, contract);
      return resource.access.filter((each) => !drawn.includes(each)).map(({ system }) => system);
    }),
  );
  return [
    hidden > 0 && `${hidden} of ${count(all, "shared resource")}`,
    others.size > 0 &&
      `${count(others.size, "other system")} that ${others.size === 1 ? "has" : "have"} access`,
  ]
    .filter(Boolean)
    .join(", ");
}

function rowsOf({ contract, flows, resources, name, href }: Drawing): Row[] {
  return [
    ...flows.map((flow): Row => ({
      from: name(flow.from),
      to: name(flow.to),
      label: flowLabel(flow),
    })),
    ...resources.flatMap((resource) =>
      accessRows(resource, accessOfParties(resource, contract), {
        name,
        address: href("resource", resource.id),
      }),
    ),
  ];
}
