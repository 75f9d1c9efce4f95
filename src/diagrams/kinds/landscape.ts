/** All systems, by domain, and one line for each contract between two of them; too many become their domains. */
import type { Catalogue } from "../../catalogue/schema.ts";
import { domainName, mapDomains } from "../../catalogue/views/map/map-domains.ts";
import { titleOf } from "../../catalogue/views/parts/parties.ts";
import type { Diagram, Href } from "../diagram.ts";
import {
  busiest,
  type Connection,
  connectionRows,
  connectionsOf,
  joined,
  lineOf,
} from "../source/connections.ts";
import { type Edge, flowchart, type Node } from "../source/flowchart.ts";
import { leftOut } from "../source/left-out.ts";
import { systemsOf } from "../source/systems.ts";
import { count } from "../source/words.ts";
import { domainsDiagram } from "./domains.ts";

/** More boxes than these can't be read. */
export const mostSystems = 60;
/** Nor can more lines; as many make a picture several screens wide. */
const mostLines = 100;

export function landscapeDiagram(catalogue: Catalogue, href: Href): Diagram {
  const domains = mapDomains(catalogue);
  const connections = connectionsOf(catalogue);
  const ids = catalogue.systems.map(({ id }) => id);
  const connected = busiest(connections, ids, ids.length).size;
  const isCrowded = connected > mostSystems || connections.length > mostLines;
  return isCrowded && domains.length > 1
    ? domainsDiagram(catalogue, domains, connections, href)
    : systemsDiagram(catalogue, domains.length > 1, connections, href);
}

function systemsDiagram(
  catalogue: Catalogue,
  grouped: boolean,
  connections: Connection[],
  href: Href,
): Diagram {
  const { name, box } = systemsOf(catalogue, href);
  const ids = catalogue.systems.map(({ id }) => id);
  const shown = busiest(connections, ids, mostSystems);
  const drawn = connections.filter(({ left, right }) => shown.has(left) && shown.has(right));

  const nodes = catalogue.systems
    .filter(({ id }) => shown.has(id))
    .map((system): Node => ({
      ...box(system.id),
      ...(grouped ? { group: domainName(system) } : {}),
    }));
  const edges = drawn.map(({ left, right, contract, flows }): Edge => {
    const line = lineOf(flows, left);
    const between = joined(name(left), name(right), line);
    const title = titleOf(contract);
    return {
      left,
      right,
      ...line,
      link: {
        href: href("contract", contract.id),
        title: between === title ? title : `${between}: ${title}`,
      },
    };
  });
  const lonely = ids.length - busiest(connections, ids, ids.length).size;
  const leavesOut = leftOut([
    [lonely, "system without a flow", "systems without a flow"],
    [
      ids.length - lonely - shown.size,
      "system with fewer contracts",
      "systems with fewer contracts",
    ],
  ]);

  return {
    ...flowchart(nodes, edges, "TB", { nodes: 8, ranks: 44, tight: true }),
    title: "All systems and the contracts between them",
    description: `${count(shown.size, "system")} and ${count(drawn.length, "connection")}.`,
    rows: connectionRows(drawn, name, (id) => href("contract", id)),
    ...(leavesOut ? { leavesOut } : {}),
  };
}
