/** Who feels it when a system falls silent, hop by hop from left to right. Nothing where nobody does. */
import {
  type Dependence,
  type Downstream,
  downstreamOf,
} from "../../catalogue/facts/downstream.ts";
import type { Catalogue, System } from "../../catalogue/schema.ts";
import { titleOf } from "../../catalogue/views/parts/parties.ts";
import type { Diagram, EdgeLink, Href, Row } from "../diagram.ts";
import { type Edge, flowchart } from "../source/flowchart.ts";
import { groupBy } from "../source/group-by.ts";
import { leftOut } from "../source/left-out.ts";
import { systemsOf } from "../source/systems.ts";
import { count, resourceLabel } from "../source/words.ts";
import { withId } from "../../catalogue/with-id.ts";

/** More boxes than these can't be read. */
const mostSystems = 24;

export function downstreamDiagram(
  catalogue: Catalogue,
  system: System,
  href: Href,
): Diagram | undefined {
  const reached = downstreamOf(catalogue, system.id);
  if (reached.length === 0) return undefined;
  const shown = nearest(reached);
  const { name, box } = systemsOf(catalogue, href);
  const reason = reasonIn(catalogue, href);

  const nodes = [system.id, ...shown.map((each) => each.system)].map((id) => box(id, system.id));
  const edges = shown.flatMap(({ system: id, because }) =>
    [...groupBy(because, ({ from }) => from)].map(([from, dependences]): Edge => {
      const link = dependences.map(reason).find((found) => found !== undefined);
      return {
        left: from,
        right: id,
        pointsTo: "right",
        styles: [dependences.some(({ contract }) => contract) ? "connection" : "access"],
        ...(link && { link: { ...link, title: `${name(from)} → ${name(id)}: ${link.title}` } }),
      };
    }),
  );
  const leavesOut = leftOut([
    [reached.length - shown.length, "system further on", "systems further on"],
  ]);

  return {
    ...flowchart(nodes, edges, "LR", { nodes: 16, ranks: 36, tight: true }),
    title: `Downstream of ${system.name}`,
    description: `${count(reached.length, "system takes", "systems take")} what ${system.name} gives or read what it writes, directly or through others.`,
    rows: shown.flatMap(({ system: id, because }) =>
      because.map((dependence): Row => {
        const { title = "", href: address } = reason(dependence) ?? {};
        return {
          from: name(dependence.from),
          to: name(id),
          label: title,
          ...(address !== undefined && { href: address }),
        };
      }),
    ),
    ...(leavesOut && { leavesOut }),
  };
}

/** Whole hops, as many as a picture holds; of the first as much as it holds. */
function nearest(reached: readonly Downstream[]): Downstream[] {
  if (reached.length <= mostSystems) return [...reached];
  const next = reached[mostSystems]?.hops ?? 1;
  const whole = reached.filter(({ hops }) => hops < next);
  return whole.length > 0 ? whole : reached.slice(0, mostSystems);
}

/** What a dependence rests on: the contract, or the resource that is read. */
function reasonIn({ contracts, resources }: Catalogue, href: Href) {
  return ({ contract, resource }: Dependence): EdgeLink | undefined => {
    const agreed = withId(contracts, contract);
    if (agreed) return { href: href("contract", agreed.id), title: titleOf(agreed) };
    const read = withId(resources, resource);
    return read && { href: href("resource", read.id), title: resourceLabel(read) };
  };
}
