/** One contract: its systems, what flows between them, and the resources they share. First system left, others right. */
import type { System } from "../../catalogue/schema.ts";
import { titleOf } from "../../catalogue/views/parties.ts";
import { withId } from "../../catalogue/with-id.ts";
import type { Access, Contract, Flow, ResourceReference } from "../../contract/schema.ts";
import type { Diagram, Href, Row } from "../diagram.ts";
import { type Edge, flowchart, type Node } from "../source/flowchart.ts";
import type { Style } from "../source/styles.ts";
import { count, flowLabel, list, resourceLabel, systemLabel } from "../source/words.ts";

const mostResources = 4;

const sides = { a: "sideA", b: "sideB", other: "sideOther" } as const;

/** @param known The catalogue's systems, which says of each who runs it. */
export function contractDiagram(
  contract: Contract,
  href: Href,
  known: readonly System[] = [],
): Diagram {
  const order = contract.systems.map(({ id }) => id);
  const nameOf = new Map(contract.systems.map(({ id, name }) => [id, name]));
  const name = (id: string): string => nameOf.get(id) ?? id;
  const place = (id: string): number => order.indexOf(id);
  const drawnFlows = contract.flows.filter(
    (flow) =>
      flow.state !== "none" &&
      flow.from !== flow.to &&
      nameOf.has(flow.from) &&
      nameOf.has(flow.to),
  );
  const shared = contract.resources.filter((resource) =>
    resource.access.some(({ system }) => nameOf.has(system)),
  );
  const shown = shared.toSorted((one, other) => reach(other) - reach(one)).slice(0, mostResources);

  function lane(flow: Flow): Style {
    const role = contract.systems.find(({ id }) => id === flow.from)?.role;
    return role === "a" ? "laneA" : role === "b" ? "laneB" : "laneOther";
  }

  const flowEdges = drawnFlows.map((flow): Edge => {
    const forth = place(flow.from) < place(flow.to);
    return {
      left: forth ? flow.from : flow.to,
      right: forth ? flow.to : flow.from,
      pointsTo: forth ? "right" : "left",
      label: flowLabel(flow),
      styles: [lane(flow), ...(flow.state === "planned" ? (["planned"] as const) : [])],
    };
  });
  const resourceEdges = shown.flatMap((resource) =>
    resource.access
      .filter(({ system }) => nameOf.has(system))
      .map((access) => accessEdge(resource, access, access.system === order[0])),
  );

  const nodes: Node[] = [
    ...contract.systems.map(({ id, role }): Node => ({
      key: id,
      label: systemLabel(name(id)),
      styles: [withId(known, id)?.external ? "external" : "system", sides[role]],
      href: href("system", id),
    })),
    ...shown.map((resource): Node => ({
      key: resourceKey(resource),
      label: resourceLabel(resource),
      styles: ["resource"],
      href: href("resource", resource.id),
    })),
  ];
  // Above the resources what flows to the right, below them what comes back.
  const forth = flowEdges.filter(({ pointsTo }) => pointsTo === "right");
  const back = flowEdges.filter(({ pointsTo }) => pointsTo === "left");
  const isShown = ({ system }: Access) => nameOf.has(system);
  const others = new Set(
    shown.flatMap(({ access }) =>
      access.filter((each) => !isShown(each)).map(({ system }) => system),
    ),
  );
  const hidden = contract.resources.length - shown.length;
  const leavesOut = [
    hidden > 0 && `${hidden} of ${count(contract.resources.length, "shared resource")}`,
    others.size > 0 &&
      `${count(others.size, "other system")} that ${others.size === 1 ? "has" : "have"} access`,
  ]
    .filter(Boolean)
    .join(", ");

  return {
    ...flowchart(nodes, [...forth, ...resourceEdges, ...back], "LR", { nodes: 24, ranks: 120 }),
    title: titleOf(contract),
    description: `What flows between ${list(contract.systems.map(({ id }) => name(id)))}, and what they share.`,
    rows: [
      ...drawnFlows.map((flow): Row => ({
        from: name(flow.from),
        to: name(flow.to),
        label: flowLabel(flow),
      })),
      ...shown.flatMap((resource) =>
        accessRows(resource, resource.access.filter(isShown), {
          name,
          address: href("resource", resource.id),
        }),
      ),
    ],
    ...(leavesOut === "" ? {} : { leavesOut }),
  };
}

/** How many of the contract's systems touch it: those that join systems are worth the room. */
function reach(resource: ResourceReference): number {
  return new Set(resource.access.map(({ system }) => system)).size;
}

/** A resource may have a system's id. */
function resourceKey(resource: ResourceReference): string {
  return `resource ${resource.id}`;
}

function accessEdge(
  resource: ResourceReference,
  { system, mode }: Access,
  systemStandsLeft: boolean,
): Edge {
  const intoResource = systemStandsLeft ? "right" : "left";
  const outOfResource = systemStandsLeft ? "left" : "right";
  return {
    left: systemStandsLeft ? system : resourceKey(resource),
    right: systemStandsLeft ? resourceKey(resource) : system,
    pointsTo:
      mode === "write"
        ? intoResource
        : mode === "read"
          ? outOfResource
          : mode === "read-write"
            ? "both"
            : "neither",
    styles: ["access"],
  };
}

function accessRows(
  resource: ResourceReference,
  accesses: readonly Access[],
  { name, address }: { name: (id: string) => string; address: string },
): Row[] {
  return accesses.flatMap(({ system, mode }): Row[] => {
    const written: Row = {
      from: name(system),
      to: resourceLabel(resource),
      label: "writes",
      href: address,
    };
    const read: Row = {
      from: resourceLabel(resource),
      to: name(system),
      label: "read by",
      href: address,
    };
    if (mode === "unknown") return [{ ...written, label: "uses" }];
    return [...(mode === "read" ? [] : [written]), ...(mode === "write" ? [] : [read])];
  });
}
