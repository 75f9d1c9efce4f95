/** A system and its neighbours, one hop. Those that only give stand left of it, those that only take stand right. */
import { compareNames } from "../../catalogue/compare.ts";
import type { Contract, Flow } from "../../contract/model/schema.ts";
import type { Catalogue, System } from "../../catalogue/schema.ts";
import { titleOf } from "../../catalogue/views/parts/parties.ts";
import type { Diagram, Href, Row } from "../diagram.ts";
import { type Edge, flowchart, type Node } from "../source/flowchart.ts";
import { groupBy } from "../source/group-by.ts";
import { systemsOf } from "../source/systems.ts";
import { count, flowLabel } from "../source/words.ts";
import { withIds } from "../../catalogue/with-id.ts";

/** More labels than these are a thicket. */
const mostLabels = 6;

type Side = "left" | "right";

export function systemDiagram(catalogue: Catalogue, system: System, href: Href): Diagram {
  const { known, name, box } = systemsOf(catalogue, href);
  const flows = withIds(catalogue.contracts, system.contracts).flatMap((contract) =>
    contract.flows
      .filter(
        ({ from, to, state }) =>
          state !== "none" && from !== to && (from === system.id || to === system.id),
      )
      .map((flow) => ({ contract, flow })),
  );
  const neighbours = [...new Set(flows.map(({ flow }) => otherEnd(flow, system.id)))].toSorted(
    (one, other) => compareNames(name(one), name(other)),
  );
  const domainOf = (id: string): string | undefined => known(id)?.domain;
  const domains = new Set(neighbours.map(domainOf));
  const group = (id: string): string | undefined => (domains.size > 1 ? domainOf(id) : undefined);
  const sides = chooseSides(
    neighbours,
    (id) => group(id) ?? id,
    (id) => flows.map(({ flow }) => flow).filter((flow) => otherEnd(flow, system.id) === id),
    system.id,
  );

  const edges = flows.map(({ contract, flow }): Edge => {
    const neighbour = otherEnd(flow, system.id);
    const neighbourLeft = sides.get(neighbour) === "left";
    const gives = flow.from === system.id;
    const label = flows.length <= mostLabels ? flowLabel(flow) : "";
    return {
      left: neighbourLeft ? neighbour : system.id,
      right: neighbourLeft ? system.id : neighbour,
      pointsTo: gives === neighbourLeft ? "left" : "right",
      ...(label ? { label } : {}),
      styles: [lane(contract, flow), ...(flow.state === "planned" ? (["planned"] as const) : [])],
      link: {
        href: href("contract", contract.id),
        title: `${name(flow.from)} → ${name(flow.to)}: ${label || titleOf(contract)}`,
      },
    };
  });
  const nodes = [system.id, ...neighbours].map((id): Node => ({
    ...box(id, system.id),
    ...(id !== system.id && group(id) !== undefined ? { group: group(id) as string } : {}),
  }));

  return {
    ...flowchart(nodes, edges),
    title: `${system.name} and its neighbours`,
    description: `${system.name} exchanges data with ${count(neighbours.length, "system")}.`,
    rows: flows.map(({ contract, flow }): Row => ({
      from: name(flow.from),
      to: name(flow.to),
      label: flowLabel(flow) || titleOf(contract),
      href: href("contract", contract.id),
    })),
  };
}

function otherEnd(flow: Flow, id: string): string {
  return flow.from === id ? flow.to : flow.from;
}

function lane(contract: Contract, flow: Flow): "laneA" | "laneB" | "laneOther" {
  const role = contract.systems.find(({ id }) => id === flow.from)?.role;
  return role === "a" ? "laneA" : role === "b" ? "laneB" : "laneOther";
}

/** A domain stays together. Where its systems give and take, it goes to the side with fewer systems. */
function chooseSides(
  neighbours: string[],
  together: (id: string) => string,
  flowsOf: (id: string) => Flow[],
  subject: string,
): Map<string, Side> {
  const groups = groupBy(neighbours, together);
  const sides = new Map<string, Side>();
  const size = { left: 0, right: 0 };
  const place = (members: string[], side: Side): void => {
    for (const member of members) sides.set(member, side);
    size[side] += members.length;
  };
  const undecided: string[][] = [];
  for (const members of groups.values()) {
    const flows = members.flatMap(flowsOf);
    if (flows.every(({ to }) => to === subject)) place(members, "left");
    else if (flows.every(({ from }) => from === subject)) place(members, "right");
    else undecided.push(members);
  }
  for (const members of undecided.toSorted((one, other) => other.length - one.length))
    place(members, size.left < size.right ? "left" : "right");
  return sides;
}
