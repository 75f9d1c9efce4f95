/** The systems of one domain; what they exchange with other domains is one box for each of those. */
import type { Catalogue } from "../../catalogue/schema.ts";
import type { MapDomain } from "../../catalogue/views/map/map-domains.ts";
import { titleOf } from "../../catalogue/views/parts/parties.ts";
import type { Diagram, Href } from "../diagram.ts";
import {
  busiest,
  connectionRows,
  connectionsOf,
  joined,
  lineOf,
  type Connection,
} from "../source/connections.ts";
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
  const place = placeOf(domain, domains);
  const ids = domain.systems.map(({ id }) => id);
  const touching = connectionsOf(catalogue).filter((each) => endsOf(each).some(place.isInside));
  const shown = busiest(touching, ids, mostSystems);
  const drawn = touching.filter((each) =>
    endsOf(each).every((id) => shown.has(id) || !place.isInside(id)),
  );
  const bundles = [...groupBy(drawn, place.bundle).values()];
  const group = bundles.length <= mostLinesOfFrame ? { group: domain.name } : {};
  const neighbours = domains.filter(
    (each) =>
      each.id !== domain.id &&
      drawn.some((line) => endsOf(line).some((id) => place.home(id) === each)),
  );
  const nodes = [
    ...ids.filter((id) => shown.has(id)).map((id): Node => ({ ...box(id), ...group })),
    ...neighbours.map((each): Node => ({
      key: keyOfDomain(each),
      label: systemLabel(each.name),
      styles: ["domain"],
      href: href("domain", each.id),
    })),
  ];
  const connected = busiest(touching, ids, ids.length).size;
  const leavesOut = leftOut([
    [ids.length - connected, "system without a flow", "systems without a flow"],
    [connected - shown.size, "system with fewer contracts", "systems with fewer contracts"],
  ]);
  const exchange =
    neighbours.length > 0
      ? `, and what they exchange with ${list(neighbours.map((each) => each.name))}`
      : "";
  return {
    ...flowchart(
      nodes,
      bundles.map((bundle) => edgeOf(bundle, place, name, href)),
      "TB",
      { nodes: 8, ranks: 52, tight: true },
    ),
    title: `${domain.name}: systems and contracts`,
    description: `${count(shown.size, "system")}${exchange}.`,
    rows: connectionRows(drawn, name, (id) => href("contract", id)),
    ...(leavesOut ? { leavesOut } : {}),
  };
}

/** Where systems stand, seen from one domain. */
interface Place {
  domain: MapDomain;
  isInside(id: string): boolean;
  home(id: string): MapDomain | undefined;
  /** The box of a system: its own, or that of its domain. */
  key(id: string): string;
  /** What shares a line; within the domain each contract has one of its own. */
  bundle(connection: Connection): string;
}

function placeOf(domain: MapDomain, domains: readonly MapDomain[]): Place {
  const homes = new Map(
    domains.flatMap((each) => each.systems.map(({ id }) => [id, each] as const)),
  );
  const home = (id: string): MapDomain | undefined => homes.get(id);
  const isInside = (id: string): boolean => home(id)?.id === domain.id;
  const key = (id: string): string => {
    const domain = home(id);
    return isInside(id) || !domain ? id : keyOfDomain(domain);
  };
  return {
    domain,
    isInside,
    home,
    key,
    bundle: (connection) =>
      JSON.stringify([
        ...endsOf(connection).map(key).toSorted(),
        endsOf(connection).every(isInside) ? connection.contract.id : "",
      ]),
  };
}

/** @param bundle the connections that share a line, at least one */
function edgeOf(
  bundle: readonly [Connection, ...Connection[]],
  { domain, isInside, home, key }: Place,
  name: (id: string) => string,
  href: Href,
): Edge {
  const [first, ...more] = bundle;
  const [left, right] = [key(first.left), key(first.right)];
  const line = lineOf(
    bundle.flatMap(({ flows }) => flows),
    left,
    key,
  );
  if (more.length === 0) {
    const { contract } = first;
    return {
      left,
      right,
      ...line,
      link: { href: href("contract", contract.id), title: titleOf(contract) },
    };
  }
  const endName = (id: string): string => (isInside(id) ? name(id) : (home(id)?.name ?? id));
  const outside = home(isInside(first.left) ? first.right : first.left);
  const ends = joined(endName(first.left), endName(first.right), line);
  return {
    left,
    right,
    label: String(bundle.length),
    ...line,
    link: {
      href: href("domain", (outside ?? domain).id),
      title: `${ends}: ${count(bundle.length, "contract")}`,
    },
  };
}

function endsOf({ left, right }: Connection): [string, string] {
  return [left, right];
}

function keyOfDomain({ id }: MapDomain): string {
  return `domain ${id}`;
}
