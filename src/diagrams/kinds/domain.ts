/** The systems of one domain; what they exchange with other domains is one box for each of those. */
import type { Catalogue } from "../../catalogue/schema.ts";
import type { MapDomain } from "../../catalogue/views/map-domains.ts";
import { titleOf } from "../../catalogue/views/parties.ts";
import type { Diagram, Href } from "../diagram.ts";
import { busiest, connectionRows, connectionsOf, joined, lineOf } from "../source/connections.ts";
import { type Edge, flowchart, type Node } from "../source/flowchart.ts";
import { groupBy } from "../source/group-by.ts";
import { leftOut } from "../source/left-out.ts";
import { systemsOf } from "../source/systems.ts";
import { count, list, systemLabel } from "../source/words.ts";
import { mostSystems } from "./landscape.ts";

/** A frame around the domain lengthens every line that leaves it; among more lines than these it would double the width. */
const mostLinesOfFrame = 24;

export function domainDiagram(
  catalogue: Catalogue,
  domain: MapDomain,
  domains: MapDomain[],
  href: Href,
): Diagram {
  const { name, box } = systemsOf(catalogue, href);
  const homeOf = new Map(
    domains.flatMap((each) => each.systems.map(({ id }) => [id, each] as const)),
  );
  const isInside = (id: string): boolean => homeOf.get(id)?.id === domain.id;
  const touching = connectionsOf(catalogue).filter(
    ({ left, right }) => isInside(left) || isInside(right),
  );
  const ids = domain.systems.map(({ id }) => id);
  const shown = busiest(touching, ids, mostSystems);
  const key = (id: string): string => (isInside(id) ? id : `domain ${homeOf.get(id)?.id}`);
  const drawn = touching.filter(({ left, right }) =>
    [left, right].every((id) => shown.has(id) || !isInside(id)),
  );
  const endName = (id: string): string => (isInside(id) ? name(id) : (homeOf.get(id)?.name ?? id));
  const others = domains.filter(({ id }) => id !== domain.id);
  const neighbours = others.filter((each) =>
    drawn.some(({ left, right }) => [left, right].some((id) => homeOf.get(id) === each)),
  );

  const bundles = groupBy(drawn, ({ left, right, contract }) =>
    JSON.stringify([
      ...[key(left), key(right)].toSorted(),
      // Within the domain each contract has a line of its own.
      isInside(left) && isInside(right) ? contract.id : "",
    ]),
  );
  const framed = bundles.size <= mostLinesOfFrame;

  const nodes = [
    ...domain.systems
      .filter(({ id }) => shown.has(id))
      .map(({ id }): Node => ({
        ...box(id),
        ...(framed ? { group: domain.name } : {}),
      })),
    ...neighbours.map((each): Node => ({
      key: `domain ${each.id}`,
      label: systemLabel(each.name),
      styles: ["domain"],
      href: href("domain", each.id),
    })),
  ];
  const edges = [...bundles.values()].flatMap((members): Edge[] => {
    const [first] = members;
    if (!first) return [];
    const [left, right] = [key(first.left), key(first.right)];
    const flows = members.flatMap((member) => member.flows);
    const line = lineOf(flows, left, key);
    const outside = homeOf.get(isInside(first.left) ? first.right : first.left);
    const only = members.length === 1 ? first.contract : undefined;
    return [
      {
        left,
        right,
        ...(only ? {} : { label: String(members.length) }),
        ...line,
        link: only
          ? { href: href("contract", only.id), title: titleOf(only) }
          : {
              href: href("domain", outside?.id ?? domain.id),
              title: `${joined(endName(first.left), endName(first.right), line)}: ${count(members.length, "contract")}`,
            },
      },
    ];
  });
  const connected = busiest(touching, ids, ids.length).size;
  const leavesOut = leftOut([
    [ids.length - connected, "system without a flow", "systems without a flow"],
    [connected - shown.size, "system with fewer contracts", "systems with fewer contracts"],
  ]);

  return {
    ...flowchart(nodes, edges, "TB", { nodes: 8, ranks: 52, tight: true }),
    title: `${domain.name}: systems and contracts`,
    description: `${count(shown.size, "system")}${neighbours.length > 0 ? `, and what they exchange with ${list(neighbours.map((each) => each.name))}` : ""}.`,
    rows: connectionRows(drawn, name, (id) => href("contract", id)),
    ...(leavesOut ? { leavesOut } : {}),
  };
}
