/** A large landscape: its domains, and how many contracts lie between them. */
import type { Catalogue } from "../../catalogue/schema.ts";
import type { MapDomain } from "../../catalogue/views/map/map-domains.ts";
import type { Diagram, Href } from "../diagram.ts";
import { type Connection, joined, lineOf } from "../source/connections.ts";
import { type Edge, flowchart, type Node } from "../source/flowchart.ts";
import { leftOut } from "../source/left-out.ts";
import { groupBy } from "../source/group-by.ts";
import { count, systemLabel } from "../source/words.ts";

/** More boxes than these can't be read. */
const mostDomains = 40;

export function domainsDiagram(
  catalogue: Catalogue,
  domains: MapDomain[],
  connections: Connection[],
  href: Href,
): Diagram {
  const shown = domains
    .toSorted((one, other) => other.systems.length - one.systems.length)
    .slice(0, mostDomains);
  const domainOf = new Map(
    shown.flatMap((domain) => domain.systems.map(({ id }) => [id, domain] as const)),
  );
  const idOf = (system: string): string => domainOf.get(system)?.id ?? "";
  const between = connections.filter(
    ({ left, right }) => idOf(left) !== "" && idOf(right) !== "" && idOf(left) !== idOf(right),
  );
  const pairs = groupBy(between, ({ left, right }) =>
    JSON.stringify([idOf(left), idOf(right)].toSorted()),
  );

  const nodes = shown.map(({ id, name, systems }): Node => ({
    key: id,
    label: `${systemLabel(name)} · ${count(systems.length, "system")}`,
    styles: ["domain"],
    href: href("domain", id),
  }));
  const bundles = [...pairs.values()].flatMap((members) => {
    const [first] = members;
    const left = first && domainOf.get(first.left);
    const right = first && domainOf.get(first.right);
    return left && right ? { left, right, members } : [];
  });
  const edges = bundles.map(({ left, right, members }): Edge => {
    const flows = members.flatMap((member) => member.flows);
    const line = lineOf(flows, left.id, idOf);
    return {
      left: left.id,
      right: right.id,
      label: String(members.length),
      ...line,
      link: {
        href: href("domain", left.id),
        title: `${joined(left.name, right.name, line)}: ${count(members.length, "contract")}`,
      },
    };
  });
  const leavesOut = leftOut([
    [domains.length - shown.length, "smaller domain"],
    [
      catalogue.contracts.length - between.length,
      "contract within a domain",
      "contracts within a domain",
    ],
  ]);

  return {
    ...flowchart(nodes, edges, "TB", { nodes: 24, ranks: 64 }),
    title: "All domains and the contracts between them",
    description: `${count(shown.length, "domain")}; the numbers count the contracts between two of them.`,
    rows: bundles.map(({ left, right, members }) => ({
      from: left.name,
      to: right.name,
      label: count(members.length, "contract"),
      href: href("domain", left.id),
    })),
    ...(leavesOut ? { leavesOut } : {}),
  };
}
